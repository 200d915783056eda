"""Spanish words for how often, how many days, and how true: the answers to the items of short forms."""

OFTEN = {
    "often": (
        "(muy|bien|bastante)? (a menudo|seguido|frecuente|frecuentemente)",
        "con (mucha)? frecuencia",
        "(siempre|todo el tiempo|casi siempre|casi todo el tiempo|normalmente|usualmente)",
        "(casi)? (cada|todos los|todas las) (dia|dias|semana|semanas|mes|meses|noches)",
        "(muchas veces|la mayoria de (las veces|los dias)|muchos dias)",
    ),
    "sometimes": (
        "(a|algunas|unas|ciertas|varias) (veces|ocasiones)",
        "aveces",
        "(de vez en cuando|de repente|en ocasiones|ocasionalmente|por ratos|algunos dias|unos dias)",
    ),
    "never": (
        "(nunca|jamas) (me|nos)? (pasa|paso|ha pasado|paso eso)?",
        "(ni una (sola)? vez|ninguna vez|para nada)",
        "no (me|nos)? (ha)? (pasa|paso|pasado)",
    ),
    "between": (
        "(casi nunca|rara vez|raras veces|pocas veces|muy poco|apenas|casi no)",
        "no (muy|tan|tanto|siempre|todo|todos|cada|mucho|muchas|a) (seguido|menudo|veces|el tiempo|los dias|dia|semana)?",
        "(solo|solamente|nomas)? (una|dos|un par de|par de) (vez|veces)",
        "(antes|era|depende|mas o menos|creo)",
        "(o|u)",
    ),
}

DAYS = {
    "almost_every": (
        "(casi)? (cada|todos los|todas las) (dia|dias|noche|noches)",
        "(diario|diariamente|siempre|casi siempre|todo el (tiempo|mes))",
        "la mayoria (de los dias|del tiempo)",
    ),
    "some": (
        "(algunos|unos|varios|unos cuantos|muchos) dias",
        "(algunas|varias|a|unas|muchas) veces",
        "(aveces|seguido)",
    ),
    "one_or_two": (
        "(solo|solamente|nomas|como)? (un|uno) (dia)? (o|u|a) (dos|2) (dias)?",
        "(solo|solamente|nomas|como)? un par de (dias|veces)",
        "(solo|solamente|nomas|como)? (una|un) (sola)? (vez|dia)",
    ),
    "between": (
        "(nunca|ninguno|casi nunca|rara vez|pocas veces|no (todos|muchos|tantos|cada))",
        "(depende|no se|o mas)",
    ),
}

AGREE = {
    "1": ("(nada|para nada|en absoluto) (cierto)?", "(totalmente|completamente|muy) en desacuerdo"),
    "2": ("(solo)? (un poco|poquito|un poquito|poco) (cierto)?", "en desacuerdo"),
    "3": ("(algo|regular|mas o menos|neutral|a medias|ni una ni otra) (cierto)?",),
    "4": ("(casi todo|mayormente|en su mayoria|de acuerdo|bastante) (cierto)?",),
    "5": ("(mucho|muy cierto|muchisimo)", "(totalmente|completamente|muy) (de acuerdo|cierto)"),
    "between": ("no (mucho|tanto|estoy|muy) (de acuerdo|cierto)?", "(depende|creo|o)"),
}
TIMES = "dia dias noche noches vez veces".split()
OUT_OF = "de /".split()
