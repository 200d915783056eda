"""Group 41: shops, counters, and selling by telephone or door to door."""

from surveys.occupations.occupation import Occupation

OCCUPATIONS = (
    Occupation(
        "41-1011",
        "First-Line Supervisors of Retail Sales Workers",
        "store manager; assistant store manager; retail store manager; retail manager; retail supervisor; retail shift supervisor; retail shift lead; retail assistant manager; assistant retail manager; store supervisor; store shift lead; store shift supervisor; store lead; store team lead; retail team lead; retail team leader; retail lead; department manager retail; front end supervisor; front end manager; front end lead; front end team lead; cashier supervisor; head cashier; lead cashier; key holder; keyholder; retail key holder; third key; customer service manager walmart; produce manager; meat manager grocery; bakery manager grocery; grocery manager; deli manager; gas station manager; convenience store manager; dollar general manager; dollar general assistant manager; dollar tree manager; dollar tree assistant manager; family dollar manager; family dollar assistant manager; walgreens shift lead; cvs shift supervisor; cvs shift manager; dollar general store manager; dollar general lead; walmart team lead; target team lead; dollar general key holder; shoe store manager; department supervisor home depot; department supervisor retail; liquor store manager; thrift store manager; supermarket manager",
        "gerente de tienda; encargado/a de tienda; supervisor/a de tienda; subgerente de tienda; supervisor/a de cajas; supervisor/a de cajeros; administrador/a de tienda; encargado/a de cajas",
    ),
    Occupation(
        "41-2011",
        "Cashiers",
        "cashier; cashiering; cash register; register; checker cashier; checker grocery; grocery checker; grocery cashier; store cashier; retail cashier; front end cashier; supermarket cashier; gas station cashier; convenience store cashier; gas station clerk cashier; restaurant cashier; cafeteria cashier; parking cashier; toll collector; toll booth attendant; ticket seller; box office cashier; ticket booth cashier; self checkout attendant; self checkout host; self checkout cashier; walmart cashier; target cashier; walgreens cashier; dollar general cashier; cashier sales associate register; checkout cashier; cashier checkout; cashier clerk; check out clerk; checkout clerk; casino cashier; aldi cashier; fast food cashier; school cafeteria cashier; front end checker; money booth cashier; customer service cashier; front end associate; front end cashier associate; box office attendant; ticket sales box office; cashier associate",
        "cajero/a; cajero/a de tienda; cajero/a de supermercado; cajero/a de restaurante; cajero/a en tienda; cajero/a en una tienda; cajero/a en restaurante; cajero/a en un restaurante; cajera de gasolinera; cajero de gasolinera; trabajo de cajera; trabajo de cajero; trabajo en la caja; cobrador/a de caja; en caja; caja registradora; cajas",
    ),
    Occupation(
        "41-2012", "Gambling Change Persons and Booth Cashiers", "casino cage cashier booth; slot change attendant"
    ),
    Occupation(
        "41-2021",
        "Counter and Rental Clerks",
        "rental agent; car rental agent; rental car agent; rental counter agent; dry cleaner counter clerk; dry cleaning counter clerk; equipment rental clerk; rental clerk; enterprise rental agent; tool rental associate; video rental clerk; storage facility clerk; self storage clerk",
        "agente de renta de carros; mostrador de tintoreria",
    ),
    Occupation(
        "41-2022",
        "Parts Salespersons",
        "auto parts salesperson; auto parts sales; auto parts counter; parts counter person; auto parts specialist; parts specialist; parts associate auto; autozone parts sales; autozone red shirt; oreilly parts specialist; parts counter associate; auto parts associate; auto parts clerk; parts salesperson; parts counterman",
        "vendedor/a de autopartes; vendedor/a de refacciones; refacciones",
    ),
    Occupation(
        "41-2031",
        "Retail Salespersons",
        "sales associate; retail sales associate; retail associate; retail sales; retail salesperson; retail sales worker; retail sales clerk; retail worker; retail clerk; retail store associate; retail team member; retail employee; retail sales specialist; retail sales consultant; store associate; store clerk; sales clerk; salesclerk; sales floor associate; sales floor team member; sales floor; salesfloor associate; salesperson store; store sales associate; shop assistant; shop clerk; clothing store associate; clothing sales associate; shoe salesman; shoe sales associate; furniture salesman; furniture sales; mattress sales; cell phone sales; cell phone salesman; wireless sales associate; wireless sales consultant; wireless sales representative; tmobile sales associate; verizon retail sales; car salesman; car sales; auto sales; auto salesman; car salesperson; auto sales consultant; used car salesman; jewelry sales associate; jewelry sales; makeup counter; beauty advisor; beauty advisor sephora; cosmetics sales; fitting room attendant; fitting room associate; sales associate at home depot; home depot associate; home depot sales associate; lowes associate; lowes sales associate; best buy sales associate; electronics associate; garden center associate; lumber associate; paint associate; thrift store associate; department store associate; target team member sales floor; guest advocate sales; produce clerk sales; liquor store clerk; smoke shop clerk; vape shop clerk; budtender; dispensary budtender; dispensary associate; floral associate; brand associate gap; sales consultant retail; sales advisor retail; part time sales associate; boutique sales associate; mattress salesman",
        "vendedor/a de tienda; vendedor/a en tienda; vendedor/a en una tienda; vendedor/a de ropa; vendedor/a de zapatos; vendedor/a de carros; vendedor/a de autos; vendedor/a de muebles; vendedor/a de celulares; asociado/a de ventas; dependiente de tienda; dependienta; dependienta de tienda; empleado/a de tienda; vendedor/a de mostrador; asistente de ventas en tienda; vendo ropa en una tienda; ventas en una tienda; ventas en tienda; vendedor/a de piso; empleado/a de mostrador de tienda",
    ),
    Occupation(
        "41-3021",
        "Insurance Sales Agents",
        "insurance agent; insurance sales agent; life insurance agent; insurance sales; health insurance agent; insurance broker; licensed insurance agent",
        "agente de seguros; vendedor/a de seguros",
    ),
    Occupation(
        "41-3091",
        "Sales Representatives of Services, Except Advertising, Insurance, Financial Services, and Travel",
        "sales representative services; business development representative; telecom sales representative business",
    ),
    Occupation(
        "41-9011",
        "Demonstrators and Product Promoters",
        "brand ambassador; product demonstrator; demonstrator; demo person costco; food demonstrator; sample lady costco; product promoter; food sampler; event brand ambassador; in store demonstrator; sample demonstrator",
        "demostrador/a; demostrador/a de productos; promotor/a de productos; edecan; degustador/a de productos",
    ),
    Occupation("41-9021", "Real Estate Brokers", "real estate broker", "corredor/a de bienes raices"),
    Occupation(
        "41-9022",
        "Real Estate Sales Agents",
        "real estate agent; realtor; real estate sales agent; leasing agent; leasing consultant; apartment leasing agent; leasing specialist; leasing professional; apartment leasing consultant",
        "agente de bienes raices; vendedor/a de bienes raices; agente inmobiliario; agente de rentas de apartamentos",
    ),
    Occupation(
        "41-9041",
        "Telemarketers",
        "telemarketer; telemarketing; telemarketing agent; telemarketing representative; telephone sales; telesales; telesales representative; outbound telemarketer; phone sales; telephone salesperson; telefundraiser; phone fundraiser; telemarketer sales",
        "telemercadeo; vendedor/a por telefono; ventas por telefono; telemarketing; televentas",
    ),
    Occupation(
        "41-9091",
        "Door-to-Door Sales Workers, News and Street Vendors, and Related Workers",
        "door to door sales; door to door salesman; door to door salesperson; street vendor; d2d sales; newspaper carrier; newspaper delivery; hawker stadium; stadium vendor; flower street vendor; door to door",
        "vendedor/a ambulante; vendedor/a de puerta en puerta; vendo en la calle; vendedor/a callejero; venta de puerta en puerta; vendo tamales; vendo en el flea market; elotero; paletero; repartidor/a de periodicos; tamalero/a",
    ),
)
