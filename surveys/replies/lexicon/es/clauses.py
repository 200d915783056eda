"""Spanish words that build a sentence of parts: reasons, times, turns, and what stands for an item of a list."""

REASONS = {
    "always": (
        "(porque|pues como|debido a|por que)",
        "(desde que|ya que|ahora que|mientras)",
    ),
    "if past": ("(cuando|despues de que|despues que|en cuanto)",),
}
HAPPENED = (
    "empece empezo entre consegui nacio cumpli cambie cambio subio agarre halle encontre gane tuve fui hice era estaba estuve perdi "
    "termine deje me mude encontro trabajaba comence subieron nacieron cumplio"
).split()
TURNED = "pero aunque excepto".split()
STATED = "ellos todo".split()
JOINTS = "y e o mas ni tambien".split()
NEW_PART = "yo todavia no mi aun recibo tengo tambien sigo me nos ya solo nomas ahora ahorita".split()
NOW_PART = "tengo solo nomas recibo nada".split()
NOWS = "ahora ahorita".split()
STILL = "todavia sigo aun".split()
HAD = "recibo recibimos tengo tenemos agarro agarramos si solo nomas todavia sigo ahora dan uso aun".split()
SUBJECTS = "yo ellos ella el nosotros que quien".split()
TAKES_ITEM = "tengo recibo agarro dan da con y e o la el los las un una mi mis solo nomas ofrecen hay recibimos tenemos uso".split()
WHEREBY = "en de del por al desde hasta para segun".split()
VAGUE = (
    "(otra|otras|otro|otros|unas|algunas) (cosa|cosas|ayuda|ayudas)",
    "(y|o) (algo mas|cosas|otros|otras|lo demas|todo eso|etc|asi)",
    "(una|otra) tarjeta",
    "(la|una) (cosa|ayuda) (esa|de)?",
)
INCOME = "gano gana ganan trabajo trabaja trabajan sueldo ingresos dinero mucho".split()
GIVING = "cubre cubren paga pagan da dan ofrece ofrecen tiene tienen".split()
WHOSE = "estado condado ciudad estatal federal sindicato union compania trabajo pagas pagos pagadas pagados paga pago pagada pagado incluidas basico completo familiar publico".split()
NO_COMPANIONS = ()
REGIONS = "condado".split()
ADJECTIVE_ENDINGS = (
    "ado ada ados adas ido ida idos idas al ales ico ica icos icas ario aria arios arias gas gos lar lares ente entes"
).split()
THROUGH = "por en".split()
FOR = "para pa".split()
NOT_SEEKING = "gracias , . y ayuda tarjeta aprobada aprobado".split()
ASKING = "puedo pueden como cuando donde cuanto".split()
OPENS_QUESTION = "cuenta cuentan".split()
ARTICLES = "la el los las un una mi mis".split()
BE_ON = "".split()
#: A benefit that may bear the name of who gives it: "imrf pension".
NAMED_SO = "seguro plan pension tarjeta ayuda".split()
