package dev.kam.examples.data;

/**
 * Invents company names: a word for the trade, a made-up stem and a legal form, such as "Talleres Brisaluna, S.L.".
 *
 * <p>A stem is a cluster of consonants, a vowel with its consonants and an ending that begins with a vowel; it can be
 * taken apart in one way only, so two stems are never spelled alike. Stems are dealt in a shuffled order; once they are
 * used up they come again with another word and then with a place, which is enough for over ten million different
 * names. A member of a group names the group: "Talleres Brisaluna (Grupo Aldoreira), S.L.".
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
final class CompanyNames {

    private static final String[] ONSETS = {
        "B", "Bl", "Br", "C", "Cl", "Cr", "D", "F", "Fl", "Fr", "G", "Gr", "J", "L", "M", "N", "P", "Pr", "R", "S", "T",
        "Tr", "V", "Z"
    };
    private static final String[] MIDDLES = {
        "al", "ald", "amb", "an", "and", "ant", "ar", "as", "el", "en", "end", "ern", "ess", "est", "il", "in", "ind",
        "ir", "is", "ol", "on", "onz", "or", "ord", "ost", "ul", "ult", "um", "un", "ur", "ust", "ill"
    };
    private static final String[] ENDINGS = {
        "ada", "adela", "afonte", "alago", "alba", "aluna", "amar", "anza", "apena", "ario", "asol", "aterra", "avento",
        "avide", "eda", "edo", "egal", "eiro", "elia", "ence", "erna", "esca", "idoro", "ilde", "imar", "iña", "inho",
        "ivela", "obal", "oeste", "ontina", "ora", "oreira", "oriz", "osa", "umbra", "uña", "ura", "urbe", "ução"
    };
    private static final String[] PLACES = {
        "",
        "Norte",
        "Sur",
        "Levante",
        "Atlántica",
        "Cantábrica",
        "Ebro",
        "Duero",
        "Tajo",
        "Miño",
        "Sado",
        "Mondego",
        "Guadiana",
        "Algarve",
        "Minho",
        "Meseta"
    };

    private static final String[] SECTORS = {
        "Naval", "Automoción", "Energía", "Construcción", "Alimentación", "Maquinaria", "Química", "Ferrocarril"
    };
    private static final int WORDS_PER_SECTOR = 3;

    // One line of three words for each sector, in the order of the sectors.
    private static final String[] SPANISH = """
            Astilleros Náutica Varaderos
            Carrocerías Talleres Automoción
            Energías Turbinas Electrotecnia
            Construcciones Estructuras Prefabricados
            Conservas Envases Bodegas
            Maquinaria Mecanizados Metalúrgica
            Química Pinturas Plásticos
            Ferroviaria Vagones Señalización
            """.split("\\s");
    private static final String[] PORTUGUESE = """
            Estaleiros Náutica Docas
            Carroçarias Oficinas Automação
            Energia Turbinas Eletrotécnica
            Construções Estruturas Pré-fabricados
            Conserveira Embalagens Adegas
            Máquinas Moldes Metalúrgica
            Química Tintas Polímeros
            Ferroviária Carruagens Sinalização
            """.split("\\s");
    private static final String[] FRENCH = """
            Chantiers Nautique Marine
            Carrosserie Ateliers Équipements
            Énergies Éoliennes Électrotechnique
            Bâtiments Charpentes Préfabriqués
            Conserverie Emballages Caves
            Mécanique Usinage Métallurgie
            Chimie Peintures Plastiques
            Ferroviaire Wagons Signalisation
            """.split("\\s");
    private static final String[] ITALIAN = """
            Cantieri Nautica Marina
            Carrozzeria Officine Componenti
            Energie Turbine Elettrotecnica
            Costruzioni Strutture Prefabbricati
            Conserve Imballaggi Cantine
            Macchine Meccanica Metallurgica
            Chimica Vernici Plastica
            Ferrovie Carrozze Segnaletica
            """.split("\\s");
    private static final String[] GERMAN = """
            Werft Bootsbau Schiffstechnik
            Karosseriebau Werkstätten Fahrzeugteile
            Energietechnik Turbinenbau Elektrotechnik
            Hochbau Stahlbau Fertigbau
            Konserven Verpackungen Kellerei
            Maschinenbau Werkzeugbau Metallbau
            Chemie Lacke Kunststoffe
            Bahntechnik Waggonbau Signaltechnik
            """.split("\\s");

    private static final int STEMS = ONSETS.length * MIDDLES.length * ENDINGS.length;

    /** The number of different names before the first would come again. */
    static final long CAPACITY = (long) STEMS * SPANISH.length * PLACES.length;

    private final int[] order = new int[STEMS];
    private final int[] firstWord = new int[STEMS];

    CompanyNames(long seed) {
        Draws draws = new Draws(seed, Draws.Stream.NAMES, 0);
        for (int i = 0; i < STEMS; i++) {
            int other = draws.below(i + 1);
            order[i] = order[other];
            order[other] = i;
            firstWord[i] = draws.below(SPANISH.length);
        }
    }

    /** The name of an account in a country; {@code head} is the head of its group, or 0. */
    String name(int index, String country, int head) {
        StringBuilder name = new StringBuilder(64);
        name.append(words(country)[word(index)]).append(' ');
        appendStem(name, index);
        String place = PLACES[round(index) / SPANISH.length];
        if (!place.isEmpty()) {
            name.append(' ').append(place);
        }
        if (head != 0) {
            appendStem(name.append(" (Grupo "), head).append(')');
        }
        return name.append(legalForm(country, index)).toString();
    }

    /** The sector that the word in the name speaks of. */
    String sector(int index) {
        return SECTORS[word(index) / WORDS_PER_SECTOR];
    }

    private int word(int index) {
        return (firstWord[stem(index)] + round(index)) % SPANISH.length;
    }

    private int stem(int index) {
        return order[(index - 1) % STEMS];
    }

    private static int round(int index) {
        return (index - 1) / STEMS;
    }

    private StringBuilder appendStem(StringBuilder name, int index) {
        int stem = stem(index);
        int rest = stem / ENDINGS.length;
        return name.append(ONSETS[rest / MIDDLES.length])
                .append(MIDDLES[rest % MIDDLES.length])
                .append(ENDINGS[stem % ENDINGS.length]);
    }

    private static String[] words(String country) {
        return switch (country) {
            case "PT", "BR" -> PORTUGUESE;
            case "FR", "MA" -> FRENCH;
            case "IT" -> ITALIAN;
            case "DE" -> GERMAN;
            default -> SPANISH;
        };
    }

    private static String legalForm(String country, int index) {
        boolean small = index % 3 != 0;
        return switch (country) {
            case "PT" -> small ? ", Lda." : ", S.A.";
            case "BR" -> " Ltda.";
            case "FR" -> small ? " SARL" : " SAS";
            case "MA" -> " SARL";
            case "IT" -> small ? " S.r.l." : " S.p.A.";
            case "DE" -> " GmbH";
            case "MX" -> ", S.A. de C.V.";
            default -> small ? ", S.L." : ", S.A.";
        };
    }
}
