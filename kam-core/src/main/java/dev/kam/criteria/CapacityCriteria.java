package dev.kam.criteria;

/** The criteria of the catalogue that speak of a customer's capacity to create business. */
final class CapacityCriteria {

    static final KamCriterion NEW_PRODUCTS = KamCriterion.builder("new-products")
            .name("New products", "Nuevos productos")
            .question(
                    "How far does this customer lead its suppliers to new or better products or services that can also"
                            + " be sold to others?",
                    "¿Hasta qué punto impulsa este cliente a sus proveedores a crear productos o servicios nuevos o"
                            + " mejores que también se puedan vender a otros?")
            .family(Family.CAPACITY)
            .origin(Origin.CUSTOMER_INTRINSIC)
            .actionable(true)
            .anchor(
                    0,
                    "It buys from the catalog or to a closed specification; no product, ours or another supplier's, is"
                            + " known to have been changed because of it.",
                    "Compra por catálogo o con una especificación cerrada; no se conoce ningún producto, nuestro o de"
                            + " otro proveedor, que se haya modificado por él.")
            .anchor(
                    2.5,
                    "In the last three years it asked a supplier for adaptations, but nobody else has bought any of the"
                            + " results.",
                    "En los últimos tres años ha pedido adaptaciones a algún proveedor, pero nadie más ha comprado"
                            + " ninguno de los resultados.")
            .anchor(
                    5,
                    "In the last three years at least one of its requests became an improvement that is now in the"
                            + " standard range of a supplier, ourselves or another, and that other customers buy.",
                    "En los últimos tres años, al menos una de sus peticiones acabó en una mejora que hoy está en la"
                            + " gama estándar de un proveedor, nosotros u otro, y que compran otros clientes.")
            .anchor(
                    7.5,
                    "In the last two years it tested at least one product under development, ours or another"
                            + " supplier's, in its own operation and reported the results in writing, and the product"
                            + " went on sale.",
                    "En los últimos dos años probó en sus propias instalaciones al menos un producto en desarrollo,"
                            + " nuestro o de otro proveedor, comunicó los resultados por escrito y el producto salió"
                            + " al mercado.")
            .anchor(
                    10,
                    "In the last two years at least two new products, ours or other suppliers', were launched first"
                            + " with it and have since been sold to other customers.",
                    "En los últimos dos años, al menos dos productos nuevos, nuestros o de otros proveedores, se"
                            + " lanzaron primero con él y después se han vendido a otros clientes.")
            .build();

    static final KamCriterion NEW_MARKETS = KamCriterion.builder("new-markets")
            .name("New markets", "Nuevos mercados")
            .question(
                    "How far can this customer take us into countries, segments or channels where we do not sell"
                            + " today?",
                    "¿Hasta qué punto puede este cliente abrirnos países, segmentos o canales en los que hoy no"
                            + " vendemos?")
            .family(Family.CAPACITY)
            .origin(Origin.CUSTOMER_INTRINSIC)
            .actionable(true)
            .anchor(
                    0,
                    "It works only in countries, segments and channels where we already sell, and has announced no plan"
                            + " to leave them.",
                    "Opera solo en países, segmentos y canales en los que ya vendemos y no ha anunciado ningún plan"
                            + " para salir de ellos.")
            .anchor(
                    2.5,
                    "It works in at least one market that is new to us, but there its local people choose the suppliers"
                            + " on their own.",
                    "Opera en al menos un mercado nuevo para nosotros, pero allí son sus responsables locales quienes"
                            + " eligen a los proveedores por su cuenta.")
            .anchor(
                    5,
                    "For at least one market that is new to us, the people with whom we deal today, or could deal,"
                            + " choose the suppliers or must approve them.",
                    "En al menos un mercado nuevo para nosotros, eligen o autorizan a los proveedores las mismas"
                            + " personas con las que ya tratamos o podríamos tratar.")
            .anchor(
                    7.5,
                    "In the last three years at least one supplier, ourselves or another, made its first sale in a"
                            + " country, segment or channel through this customer and still supplies it there.",
                    "En los últimos tres años, al menos un proveedor, nosotros u otro, hizo con este cliente su primera"
                            + " venta en un país, segmento o canal y sigue suministrándole allí.")
            .anchor(
                    10,
                    "In the last three years suppliers, ourselves or others, entered at least two markets through this"
                            + " customer and now sell there to other customers too.",
                    "En los últimos tres años, sus proveedores, nosotros u otros, entraron de su mano en al menos dos"
                            + " mercados y hoy venden allí también a otros clientes.")
            .build();

    static final KamCriterion PRESCRIPTION = KamCriterion.builder("prescription")
            .name("Prescriptive power", "Poder prescriptor")
            .question(
                    "How much do other companies follow what this customer chooses, recommends or requires?",
                    "¿En qué medida siguen otras empresas lo que este cliente elige, recomienda o exige?")
            .family(Family.CAPACITY)
            .origin(Origin.CUSTOMER_INTRINSIC)
            .actionable(true)
            .anchor(
                    0,
                    "No other company is known to have looked to its choices, and it does not let suppliers use its"
                            + " name.",
                    "No consta que ninguna otra empresa se haya fijado en lo que elige, y no permite que sus"
                            + " proveedores utilicen su nombre.")
            .anchor(
                    2.5,
                    "It lets suppliers name it as a reference, but no purchase by another company can be traced to it.",
                    "Permite que sus proveedores lo citen como referencia, pero no se le puede atribuir ninguna compra"
                            + " de otra empresa.")
            .anchor(
                    5,
                    "In the last two years it spoke for a supplier, ourselves or another, to at least one other"
                            + " company, in a call, a visit or a written case, and that company bought.",
                    "En los últimos dos años avaló a un proveedor, nosotros u otro, ante al menos otra empresa, en una"
                            + " llamada, una visita o un caso escrito, y esa empresa compró.")
            .anchor(
                    7.5,
                    "In the last two years purchases by at least three other companies can be traced to its"
                            + " recommendation or its example.",
                    "En los últimos dos años se pueden atribuir a su recomendación o a su ejemplo las compras de al"
                            + " menos otras tres empresas.")
            .anchor(
                    10,
                    "Its choice binds others: its specifications, its approved list or a standard that it sets decide"
                            + " today what at least ten other companies buy.",
                    "Lo que elige obliga a otros: sus especificaciones, su lista de homologados o una norma que él fija"
                            + " deciden hoy lo que compran al menos otras diez empresas.")
            .build();

    private CapacityCriteria() {}
}
