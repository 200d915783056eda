"""Whether somebody writes about the alum and not as the alum: "yes that's my wife", "Maria's at work", "I'll get her".

Such a yes says that the number is right, and not who holds the phone.
"""

from __future__ import annotations

import re
from functools import lru_cache

_KIN = (
    r"(?:mom|mommy|mama|mother|mum|dad|daddy|father|sister|sis|brother|bro|husband|hubby|wife|wifey|son|daughter|kid|"
    r"child|(?:boy|girl)friend|gf|bf|fianc\w*|partner|ex|baby ?(?:mama|daddy|mom|dad)|cousin|aunt\w*|uncle|"
    r"niece|nephew|grand\w+|room ?mate|friend|neighbor|boss|coworker|client|tenant|step\w+|in ?law)"
)
_PARIENTE = (
    r"(?:mama|mami|madre|papa|papi|padre|espos[oa]|mujer|marido|hij[oa]|herman[oa]|novi[oa]|pareja|prim[oa]|ti[oa]|"
    r"sobrin[oa]|abuel[oa]|niet[oa]|amig[oa]|companer[oa]|vecin[oa]|suegr[oa]|cunad[oa]|jef[ea]|yerno|nuera)"
)
_THING = r"(?:phone|cell\w*|number|line|house|home|job|work|email|account)"
_COSA = r"(?:numero|telefono|celular|cel|casa|correo|trabajo)"
#: Behind "Maria's": what is somebody's state, and nothing of theirs.
_STATE = r"(?:at|in|on|not|out|here|home|away|gone|busy|asleep|sleeping|working|driving|my|with|still|right)"


def about_the_alum(text: str, first_name: str) -> bool:
    """Whether a first reply, or what stands behind its yes or no, speaks of the alum as of another person.

    `text` and `first_name` in small letters without accents. Only how it begins counts: later on "she" may be a boss.
    """
    return _pattern(re.escape(first_name)).match(text) is not None


@lru_cache(maxsize=1024)
def _pattern(name: str) -> re.Pattern[str]:
    whose = rf"(?:her|his|their{rf'|{name}s?' if name else ''})(?:'?s)?"
    them = rf"(?:her|him|them{rf'|{name}' if name else ''})"
    ella = rf"(?:ella|el{rf'|{name}' if name else ''})"
    by_name = rf"|{name}'?s {_STATE}\b|{name} (?:is|was|es|esta)\b" if name else ""
    begins = r"\W*(?:(?:and|but|well|oh|hi|hello|ok|y|pero|pues|hola|bueno|yes|yeah|si|no)\b\W*)*"
    return re.compile(
        rf"{begins}(?:"
        r"(?:she|he)(?:'?s| is| was| isn'?t| will| can| has|'ll)\b"
        rf"|(?:this|it|that)(?:'?s| is) (?:not )?{whose} (?:old |new |other )?"
        rf"(?:{_KIN}|{_THING}|case|counselor|guardian)"
        rf"|(?:this|it|that|she|he)(?:'?s| is) my {_KIN}\b(?!')"
        rf"|(?:i'?m|i am) {whose} [a-z]"
        rf"|(?:i'?ll|i will|let me|lemme|i can|i could|gonna|going to|hold on i'?ll) (?:go |please )?"
        rf"(?:get|grab|tell|give|ask|let|call|text|have|find|pass|show) {them}\b"
        rf"|i (?:do )?(?:know|live with|work with|got|have) {them}\b"
        rf"|(?:i'?m |i am )?(?:answering|texting|speaking|replying|responding|writing) (?:for|on behalf of) {them}\b"
        rf"|{ella} (?:es|esta|no|ya|se|anda|vive|trabaja|salio|tiene|fue)\b"
        rf"|(?:(?:esa|ese|esta|este|ella|el|eso)(?: si)? )?(?:es|era) (?:mi|su) (?:{_PARIENTE}|{_COSA}(?= de\b))\b"
        rf"|(?:este|ese|esta|esa) (?:es|era) su {_COSA}\b"
        rf"|(?:yo )?soy (?:su|el|la) {_PARIENTE}\b"
        r"|(?:yo )?(?:la|lo) conozco\b"
        r"|(?:ahorita |ahora |yo )*(?:se )?(?:la|lo|le) (?:paso|llamo|comunico|aviso|digo)\b"
        rf"|(?:contesto|respondo|escribo) por {ella}\b"
        rf"{by_name})"
    )
