"""Names and area codes for made-up alumni."""

from __future__ import annotations

ENGLISH = tuple(
    "Aaliyah Andre Angela Brandon Brianna Carl Chloe Darnell Destiny Devon Ebony Eric Faith Grace Isaiah Jamal Jasmine "
    "Jordan Kayla Keisha Kevin Latoya Malik Marcus Megan Monique Nia Noah Olivia Patrick Quinn Rachel Sean Tamika "
    "Terrence Tyler Vanessa Wei Xavier Zoe".split()
)
SPANISH = tuple(
    "Adriana Alejandro Ana Beatriz Camila Carlos Cristina Daniel Diego Elena Esteban Fernanda Gabriel Guadalupe Hector "
    "Isabel Javier Jose Juan Laura Lucia Luis Manuel Maria Marisol Miguel Natalia Pablo Rosa Sofia Victor".split()
)
FAMILY = tuple(
    "Adams Alvarez Banks Brooks Castillo Chen Coleman Cruz Davis Diaz Edwards Flores Foster Garcia Gomez Green Harris "
    "Hernandez Jackson Jenkins Johnson Kim Lewis Lopez Martinez Mendoza Mitchell Morales Nguyen Ortiz Patel Perez "
    "Ramirez Reed Reyes Rivera Robinson Ruiz Sanchez Scott Singh Torres Turner Vargas Walker Washington Young".split()
)
#: Area codes, each with a ZIP of its area: mostly around Chicago, some who moved to other zones.
AREAS = {
    "312": "60607",
    "773": "60632",
    "872": "60618",
    "708": "60402",
    "630": "60505",
    "847": "60085",
    "815": "60432",
    "217": "62701",
    "219": "46320",
    "414": "53204",
    "313": "48201",
    "512": "78702",
    "602": "85007",
    "213": "90011",
}
