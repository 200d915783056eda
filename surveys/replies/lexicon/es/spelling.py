"""Spanish words near others that are read: they are no slips of them."""

REAL_WORDS = (
    "casado casada cansado cansada pasado pasada pagado pegado cargado dejado bajado trabado "
    "meses mesas masas mesero mesera cocinero cocinera carpintero carpintera panadero ganadero soldador saldador "
    "hablando hallando andando mandando nadando ganando sanando pasando pisando pesando casando cazando cansando "
    "buscado pescando rascando marcando cuidado cuidada ayudado ayudada mudado mudada "
    "marte martes marzo mayor mayores abrir abrió viene viernes sabana sábana lunas lunar"
).split()
