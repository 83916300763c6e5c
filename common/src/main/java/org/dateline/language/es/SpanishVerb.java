package org.dateline.language.es;

/** The principal parts of a Spanish verb, in the third person singular. */
record SpanishVerb(
        String infinitive,
        boolean reflexive,
        String present,
        String past,
        String participle,
        String future,
        String subjunctive) {
    private static final int MOST_PARTS = 6;

    /**
     * Reads {@code infinitive/present/past/participle/future/subjunctive}; parts that are empty or lacking are regular.
     *
     * @throws IllegalArgumentException where the first part is no infinitive
     */
    static SpanishVerb of(String parts) {
        String[] part = parts.split("/");
        boolean reflexive = part[0].endsWith("rse");
        String infinitive = reflexive ? part[0].substring(0, part[0].length() - 2) : part[0];
        boolean isInfinitive = infinitive.length() > 2 && infinitive.endsWith("r");
        if (!isInfinitive || part.length > MOST_PARTS) {
            throw new IllegalArgumentException("'" + parts + "' is no infinitive with its parts");
        }
        boolean first = infinitive.endsWith("ar");
        String stem = infinitive.substring(0, infinitive.length() - 2);
        String present = part(part, 1, stem + (first ? "a" : "e"));
        return new SpanishVerb(
                infinitive,
                reflexive,
                present,
                part(part, 2, stem + (first ? "ó" : "ió")),
                part(part, 3, stem + (first ? "ado" : "ido")),
                part(part, 4, infinitive.replace("í", "i") + "á"),
                part(part, 5, first ? softened(present) : hardened(present)));
    }

    private static String part(String[] parts, int index, String regular) {
        return index < parts.length && !parts[index].isEmpty() ? parts[index] : regular;
    }

    /** "Acusa", "acuse"; "ataca", "ataque"; "niega", "niegue"; "rechaza", "rechace". */
    private static String softened(String present) {
        String stem = present.substring(0, present.length() - 1);
        String body = stem.substring(0, stem.length() - 1);
        return switch (stem.charAt(stem.length() - 1)) {
            case 'c' -> body + "que";
            case 'g' -> body + "gue";
            case 'z' -> body + "ce";
            default -> stem + "e";
        };
    }

    /** "Rompe", "rompa"; "reconoce", "reconozca"; "exige", "exija". */
    private static String hardened(String present) {
        String stem = present.substring(0, present.length() - 1);
        String body = stem.substring(0, stem.length() - 1);
        return switch (stem.charAt(stem.length() - 1)) {
            case 'c' -> body + "zca";
            case 'g' -> body + "ja";
            default -> stem + "a";
        };
    }

    /** "Firmaron", "rompieron", "tuvieron", "dijeron", "hicieron", "fueron". */
    String pastPlural() {
        String stem = past.substring(0, past.length() - 1);
        if (past.endsWith("ó") && infinitive.endsWith("ar")) {
            return stem + "aron";
        }
        if (past.endsWith("fue") || past.endsWith("jo")) {
            return stem + "eron";
        }
        if (past.endsWith("zo")) {
            return past.substring(0, past.length() - 2) + "cieron";
        }
        boolean hasGlide = stem.endsWith("i") || stem.endsWith("y");
        return stem + (hasGlide ? "eron" : "ieron");
    }

    /** "Firmara", "firmase": from the plural of the simple past. */
    String pastSubjunctive(String ending) {
        String plural = pastPlural();
        return plural.substring(0, plural.length() - "ron".length()) + ending;
    }

    /** "Firmando", "pidiendo", "construyendo". */
    String gerund() {
        if (infinitive.endsWith("ar")) {
            return infinitive.substring(0, infinitive.length() - 2) + "ando";
        }
        boolean regularPast = past.endsWith("ió") || past.endsWith("yó");
        String stem = regularPast
                ? past.substring(0, past.length() - 1)
                : infinitive.substring(0, infinitive.length() - 2) + 'i';
        return stem + "endo";
    }
}
