"""Spanish words of the net for opt-outs."""

TEXTING = (
    "(mensajes|mensaje|textos|texto|encuestas|encuesta|preguntas|lista|mi numero|mi telefono|notificaciones|mensajitos|textear|textearme|texteen|mandarme|escribirme|escribiendo|mandando|texteando|contacten|contactarme|cuestionarios)",
)
ENDING = (
    "(no mas|ya no|dejen|deje|dejar|paren|parar|pare|parenle|basta|baja|quiten|quite|quitar|quitenme|quiteme|saquen|sacar|saca|saque|saquenme|sacarme|borren|borrenme|borrar|eliminen|eliminar|cancelar|cancelen"
    "|bloquear|bloqueo|bloquearlos|salir de|salirme|harto|harta|hartos|cansado|cansada|cansan|suficientes|suficiente|demasiadas|rechazo|desuscribir|terminar)",
    "no (quiero|necesito|deseo|ocupo|me interesan|me interesa|pedi|acepto|autorizo) ..",
)
ENDED = ("(ya no|no mas|basta|paren|ya estuvo|nunca mas)",)
GRUMBLE = (
    "(odio|molesto|molesta|molestos|molestan|molestando|ilegal|permiso|estafa|fraude|falso|acoso|acosando|acosandome|hostigandome|molestandome|hostigando|fastidian|fastidio|aburren|enfadan|enfadosos|caen gordos|pinches|pinche|pesados|insistentes|necios|metiches|que les importa|demasiados|tantos|tanto|para que me|por que me|abogado|demando|ultimo|ultima|cobran|me cuesta|me cuestan|groseros|que necedad|latosos|lata)",
)
OURS = ()
TOLD_SHORT = "manden mensajes escriban numero quiten".split()
WRITTEN_TO = "mensajes textos encuestas texteando".split()
TALK = (
    "a ahora al algo alguien aqui asi aun ay bueno chingada cansado como con cosa cosas cuando da dan dar de deja del demas dia dias digo dije e el ella ellas ellos en entonces es esa esas ese eso esos "
    "esta estan estar estas este esto estos estoy favor fin gente gracias ha hacer haga hagan hay hola jamas joder la las le les lo los mandar mandarme mande manden mas me mi mio mis mismo molestan molestar "
    "molesten mucho muchos muy nada ni no nos nunca o oiga oigan otra otro otros para parte pero pinche pinches por porfa porfavor puede pueden puedo pues que quiero quisiera quien recibir recibiendo sabe se "
    "ser si sigan siguen sin sobre solo son su sus tanta tantas tanto tantos te tengo tiene tienen toda todas todo todos tu tus un una unas uno unos usted ustedes van veces ver vez voy y ya yo deveras neta "
    "seguir cansa cansan harto harta gustaria deseo numero telefono lista programa enviar envien escriban escriba escribir escribirme seria bye please"
).split()
NOT_TALK = "manana luego despues hasta mientras trabajo ocupado ocupada manejando noche tarde ahorita todavia".split()
WAYS = "como puedo pueden puede quien donde".split()
REASONS = (
    "estoy (muy|bien|ahorita)? (ocupado|ocupada|manejando|trabajando|en el trabajo|en clase|durmiendo|cansado|cansada)",
    "ya (les|se los|lo) (dije|pedi|habia dicho)",
    "(no|ni) (los|les) conozco",
    "(ya)? (me|nos) (molestan|fastidian|cansan|enfadan)",
    "(que)? dios (los|les)? bendiga",
    "o (los|las) (reporto|demando|denuncio|voy a (reportar|demandar|denunciar))",
)
TYPED_BADLY = (
    "paren pare parar alto basta dejen deje deja dejenme dejeme quitenme quiteme saquenme saqueme borrenme borreme borren borre "
    "quiten quite eliminen elimine cancelen cancelar cancele detener detengan manden mande mandes mandar mandarme mandarnos "
    "mandando envien envie enviar enviarme escriban escriba escribas escribir escribirme texteen textee textear textearme "
    "contacten contacte contactarme molesten moleste molestar molestarme busquen llamen llamarme mensajes mensaje textos texto "
    "msjs encuestas preguntas numero lista quiero deseo recibir nunca nada mas ya favor por estos esos sus darme denme baja "
    "participar fastidiar acosarme estar otra salir gusta gustan cansado harto demasiados suscripcion telefono autorizo permiso"
).split()
