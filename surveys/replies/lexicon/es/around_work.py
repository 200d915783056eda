"""Spanish words around work: what changes no status, or changes which one is meant."""

NEITHER = (
    "^ (ninguna|ninguno|ninguno de los dos|ninguna de las dos|ni uno ni otro|ni lo uno ni lo otro|nada|ningunos) $",
)
THINGS = "telefono celular carro camion troca licencia tarjeta cuenta internet seguro".split()
MOMENTS = "momento".split()
UNDONE: list[str] = []
ONLY_TIME = "tiempo completo medio".split()
SEEKING = ["buscando"]
SOUGHT = "busco buscando buscar".split()
ANOTHER = "segundo mejor".split()
THERE = "ahi alli".split()
VERBAL = "trabajando trabaja".split()
THIRD = "esta ella".split()
WHOSE = "mi el la".split()
STUDIED = "hice tome termine complete gradue pase deje".split()
HURT = "lastime lastimado lastimada accidente".split()
SELVES = ["yo"]
DROPPED = "perdi dejo".split()
TELLS: list[str] = []
NOT_YET = ("(todavia|aun) no",)
AROUND_WORK = (
    "(me|nos)? (cortaron|bajaron|redujeron|quitaron|mocharon|recortaron|dieron menos|subieron) (las|unas|mis|muchas)? (horas|oras)",
    "(gracias|bendito) (a|sea)? (dios|la virgen)",
    "(no tengo|sin|perdi) (carro|licencia|papeles|permiso|quien me cuide|ride|raite|transporte)",
    "(muy|bien|algo|un poco)? (cansado|cansada|contento|contenta|feliz|pesado|ocupado|ocupada|duro|lejos|cerca)",
    "(ahi|pos ahi|pues ahi|aqui|hay) (la|le) (llevo|llevamos|vamos|hago|seguimos|damos|doy)",
    "(con|de) (mi|mis|una|un) (hermana|hermano|primo|prima|amiga|amigo|cunado|cunada|tio|tia|hermanas|hijo|hija|esposo|esposa|comadre|compadre|vecina|suegra)",
    "(echandole|hechandole) (ganas)?",
    "(todo|todos) (bien|tranquilo|normal)",
    "(esta|anda|se puso|ha estado) (muy|bien|algo)? (lento|duro|dificil|flojo|cansado|pesado|tranquilo|bien|mal)",
)
BARE_NOT = "no ahora ahorita por el momento todavia aun".split()
SUBSIDIZED = (
    "(trabajo|empleo|puesto) (transicional|de transicion|subsidiado|subvencionado|temporal del programa)",
    "(trabajo|trabajando|sigo) (para|con|en) (ustedes|uds|el programa|su programa)",
)
