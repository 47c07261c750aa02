package dev.kam.criteria;

/** The criteria of the catalogue that speak of strategic fit. */
final class FitCriteria {

    static final KamCriterion ALIGNMENT = KamCriterion.builder("alignment")
            .name("Alignment with our value strategy", "Alineación con nuestra estrategia de valor")
            .question(
                    "How far does this customer look for, and pay for, the value that our strategy sets out to offer?",
                    "¿Hasta qué punto busca este cliente, y está dispuesto a pagar, el valor que nuestra estrategia se"
                            + " propone ofrecer?")
            .family(Family.STRATEGIC_FIT)
            .origin(Origin.CUSTOMER_INTRINSIC)
            .actionable(false)
            .anchor(
                    0,
                    "Its last three purchases in our category were decided by price alone, and it asked for nothing"
                            + " that our value strategy offers.",
                    "Sus tres últimas compras en nuestra categoría se decidieron solo por precio y no pidió nada de lo"
                            + " que ofrece nuestra estrategia de valor.")
            .anchor(
                    2.5,
                    "In its last purchases points of our value strategy were asked for as a minimum that every bidder"
                            + " met, and price decided.",
                    "En sus últimas compras, algún punto de nuestra estrategia de valor figuraba como requisito mínimo"
                            + " que cumplían todos los ofertantes, y decidió el precio.")
            .anchor(
                    5,
                    "In its last major purchase at least one point of our value strategy was scored and made a"
                            + " difference between bidders, although price counted for more than half.",
                    "En su última compra importante se puntuó al menos un punto de nuestra estrategia de valor y marcó"
                            + " diferencias entre los ofertantes, aunque el precio pesara más de la mitad.")
            .anchor(
                    7.5,
                    "In the last two years it paid a supplier, ourselves or another, more than the lowest bid and gave"
                            + " points of our value strategy as the reason.",
                    "En los últimos dos años pagó a un proveedor, nosotros u otro, más que la oferta más baja y lo"
                            + " justificó con puntos de nuestra estrategia de valor.")
            .anchor(
                    10,
                    "Its plan for the coming years, published or shown to us, sets targets in figures that our value"
                            + " strategy serves, and it already chooses suppliers by what they add to them.",
                    "Su plan para los próximos años, publicado o que nos ha enseñado, fija objetivos en cifras a los"
                            + " que contribuye nuestra estrategia de valor, y ya elige a sus proveedores por lo que"
                            + " aportan a ellos.")
            .build();

    static final KamCriterion WILLINGNESS_TO_PARTNER = KamCriterion.builder("willingness-to-partner")
            .name("Willingness to partner", "Disposición a colaborar")
            .question(
                    "How ready is this customer to put people, information and money into work with a supplier?",
                    "¿En qué medida está dispuesto este cliente a dedicar personas, información y dinero a trabajar con"
                            + " un proveedor?")
            .family(Family.STRATEGIC_FIT)
            .origin(Origin.CUSTOMER_INTRINSIC)
            .actionable(true)
            .anchor(
                    0,
                    "It deals with suppliers through its purchasing department only, and in the last year it turned"
                            + " down requests to meet anybody else.",
                    "Trata con sus proveedores únicamente a través de compras y en el último año ha rechazado"
                            + " peticiones de reunirse con otras áreas.")
            .anchor(
                    2.5,
                    "People outside purchasing meet suppliers when there is a problem or an order, and no information"
                            + " is shared beyond that.",
                    "Personas ajenas a compras se reúnen con los proveedores cuando hay un problema o un pedido, y no"
                            + " se comparte más información que esa.")
            .anchor(
                    5,
                    "At least two of its departments besides purchasing met a supplier, ourselves or another, twice or"
                            + " more in the last year, and it shares its forecasts.",
                    "Al menos dos de sus áreas, además de compras, se reunieron dos o más veces en el último año con un"
                            + " proveedor, nosotros u otro, y comparte sus previsiones.")
            .anchor(
                    7.5,
                    "It has a written plan with a supplier, ourselves or another, with a named person in charge on its"
                            + " side, and hands over the data that the plan needs.",
                    "Tiene un plan por escrito con un proveedor, nosotros u otro, con un responsable designado por su"
                            + " parte, y facilita los datos que el plan necesita.")
            .anchor(
                    10,
                    "In the last two years it paid part of a joint project with a supplier, ourselves or another, and"
                            + " gave it people of its own and targets that the management of both sides reviews.",
                    "En los últimos dos años ha financiado parte de un proyecto conjunto con un proveedor, nosotros u"
                            + " otro, con personas propias y con objetivos que revisan las direcciones de ambas"
                            + " empresas.")
            .build();

    private FitCriteria() {}
}
