package dev.annals.likeness;

/** What kind of thing a name is of: people are named differently from companies. */
enum Kind {
    PERSON,
    ORGANIZATION,
    /** Places, products, ideas. */
    OTHER,
    /** Unknown: no type was given. */
    ANY;

    private static final String UNTYPED = "Thing";
    /** The same rule as for merges: types fit if they are equal or one of them is unknown. */
    static boolean fit(String type, String other) {
        return type.equals(other) || type.equals(UNTYPED) || other.equals(UNTYPED);
    }

    /** The kind of two names whose types fit. */
    static Kind of(String type, String other) {
        return of(type.equals(UNTYPED) ? other : type);
    }

    static Kind of(String type) {
        if (type.equals(UNTYPED)) {
            return ANY;
        }
        if (type.equals("Person")) {
            return PERSON;
        }
        return type.equals(Types.ORGANIZATION) || Types.isKindOf(type, Types.ORGANIZATION) ? ORGANIZATION : OTHER;
    }
}
