package dev.kam.criteria;

import dev.kam.decision.Preference;

/** The criteria of the catalogue that accompany a choice: economics, size and risk. */
final class CompanionCriteria {

    static final KamCriterion GROWTH_POTENTIAL = KamCriterion.builder("growth-potential")
            .name("Growth potential", "Potencial de crecimiento")
            .question(
                    "How much more of what we can supply could this customer need, and be free to buy from us, within"
                            + " three years?",
                    "¿Cuánto más de lo que podemos suministrar podría necesitar este cliente, y tener libertad para"
                            + " comprarnos, en un plazo de tres años?")
            .family(Family.ECONOMICS)
            .origin(Origin.CUSTOMER_INTRINSIC)
            .actionable(false)
            .anchor(
                    0,
                    "It has announced closures, a substitute or its own production, so that its need of what we can"
                            + " supply shrinks.",
                    "Ha anunciado cierres, un producto sustitutivo o fabricación propia, con lo que se reduce su"
                            + " necesidad de lo que podemos suministrar.")
            .anchor(
                    2.5,
                    "Its need is steady, and what it buys from others is tied by contract for the next three years.",
                    "Su necesidad es estable y lo que compra a otros está comprometido por contrato durante los"
                            + " próximos tres años.")
            .anchor(
                    5,
                    "Its need is steady, and at least a quarter of what it buys from others comes up for award within"
                            + " three years.",
                    "Su necesidad es estable y al menos una cuarta parte de lo que compra a otros se volverá a"
                            + " adjudicar en los próximos tres años.")
            .anchor(
                    7.5,
                    "Approved investments, openings or launches raise its need by at least a quarter within three"
                            + " years.",
                    "Las inversiones, aperturas o lanzamientos que ya ha aprobado aumentarán su necesidad al menos una"
                            + " cuarta parte en tres años.")
            .anchor(
                    10,
                    "Approved investments, openings or launches raise its need by at least half within three years, and"
                            + " the suppliers for them have not been chosen.",
                    "Las inversiones, aperturas o lanzamientos que ya ha aprobado aumentarán su necesidad al menos la"
                            + " mitad en tres años, y todavía no ha elegido a los proveedores.")
            .build();

    static final KamCriterion PROFITABILITY = KamCriterion.builder("profitability")
            .name("Profitability", "Rentabilidad")
            .question(
                    "What does this customer leave us, as a percentage of what it buys from us, after the cost of goods"
                            + " and the cost of serving it?",
                    "¿Qué nos deja este cliente, en porcentaje de lo que nos compra, después del coste de los productos"
                            + " y del coste de servirle?")
            .family(Family.ECONOMICS)
            .origin(Origin.OUR_ACTIVITY)
            .actionable(true)
            .anchor(
                    0,
                    "Its net margin after cost to serve was negative in each of the last two years.",
                    "Su margen neto, descontado el coste de servirle, fue negativo en cada uno de los dos últimos"
                            + " años.")
            .anchor(
                    2.5,
                    "Its net margin over the last two years together was positive or zero, but more than two points"
                            + " below our average.",
                    "Su margen neto en el conjunto de los dos últimos años fue positivo o nulo, pero quedó más de dos"
                            + " puntos por debajo de nuestra media.")
            .anchor(
                    5,
                    "Its net margin over the last two years together was within two points of our average.",
                    "Su margen neto en el conjunto de los dos últimos años no se apartó más de dos puntos de nuestra"
                            + " media.")
            .anchor(
                    7.5,
                    "Its net margin was more than two points above our average in each of the last two years.",
                    "Su margen neto superó nuestra media en más de dos puntos en cada uno de los dos últimos años.")
            .anchor(
                    10,
                    "Its net margin was more than five points above our average in each of the last two years, and it"
                            + " paid on the agreed terms.",
                    "Su margen neto superó nuestra media en más de cinco puntos en cada uno de los dos últimos años, y"
                            + " pagó en los plazos acordados.")
            .build();

    static final KamCriterion SIZE = KamCriterion.builder("size")
            .name("Size", "Tamaño")
            .question(
                    "How much does this customer spend in our category a year, whoever supplies it?",
                    "¿Cuánto gasta este cliente al año en nuestra categoría, sea quien sea el proveedor?")
            .family(Family.SIZE)
            .origin(Origin.CUSTOMER_INTRINSIC)
            .actionable(false)
            .anchor(0, "It buys nothing in our category.", "No compra nada en nuestra categoría.")
            .anchor(
                    2.5,
                    "Its yearly spend in our category, with all suppliers, lies in the lower half of our customers.",
                    "Su gasto anual en nuestra categoría, con todos los proveedores, está en la mitad inferior de"
                            + " nuestros clientes.")
            .anchor(
                    5,
                    "Its yearly spend in our category, with all suppliers, lies in the upper half of our customers.",
                    "Su gasto anual en nuestra categoría, con todos los proveedores, está en la mitad superior de"
                            + " nuestros clientes.")
            .anchor(
                    7.5,
                    "Its yearly spend in our category, with all suppliers, lies in the highest tenth of our customers.",
                    "Su gasto anual en nuestra categoría, con todos los proveedores, está en el diez por ciento más"
                            + " alto de nuestros clientes.")
            .anchor(
                    10,
                    "It is one of the five largest buyers of our category in the countries where we sell.",
                    "Es uno de los cinco mayores compradores de nuestra categoría en los países en los que vendemos.")
            .build();

    static final KamCriterion RISK = KamCriterion.builder("risk")
            .name("Risk", "Riesgo")
            .question(
                    "What signs are there that this customer may stop paying, change hands or stop buying in our"
                            + " category within three years?",
                    "¿Qué indicios hay de que este cliente pueda dejar de pagar, cambiar de dueño o dejar de comprar en"
                            + " nuestra categoría en un plazo de tres años?")
            .family(Family.RISK)
            .origin(Origin.CUSTOMER_INTRINSIC)
            .preference(Preference.MINIMIZE)
            .actionable(false)
            .anchor(
                    0,
                    "Profit in each of the last three years, suppliers paid on time, and no change of owner, management"
                            + " or business announced.",
                    "Ha tenido beneficios en cada uno de los tres últimos años, paga puntualmente a sus proveedores y"
                            + " no hay anunciado ningún cambio de propiedad, de dirección ni de actividad.")
            .anchor(
                    2.5,
                    "In the last year some payments came up to 30 days late, or its top management changed; nothing"
                            + " else.",
                    "En el último año algunos pagos llegaron con hasta 30 días de retraso, o cambió su alta dirección;"
                            + " nada más.")
            .anchor(
                    5,
                    "It made a loss in the last year, or payments came more than 30 days late several times, or more"
                            + " than half of its sales hang on a single customer.",
                    "Cerró el último año con pérdidas, o pagó varias veces con más de 30 días de retraso, o más de la"
                            + " mitad de sus ventas dependen de un solo cliente.")
            .anchor(
                    7.5,
                    "It made a loss in each of the last two years, or a credit insurer cut its limit, or it is up for"
                            + " sale, or it is studying whether to leave the business for which it buys in our"
                            + " category.",
                    "Ha tenido pérdidas en cada uno de los dos últimos años, o una aseguradora de crédito ha reducido"
                            + " su límite, o está en venta, o estudia abandonar la actividad para la que compra en"
                            + " nuestra categoría.")
            .anchor(
                    10,
                    "It is insolvent or renegotiating its debt, or no credit insurer covers it any more, or it has"
                            + " announced the end of the business for which it buys in our category.",
                    "Está en concurso de acreedores o renegociando su deuda, o ninguna aseguradora de crédito lo cubre"
                            + " ya, o ha anunciado el cese de la actividad para la que compra en nuestra categoría.")
            .build();

    private CompanionCriteria() {}
}
