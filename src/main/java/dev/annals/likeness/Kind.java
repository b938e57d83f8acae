package dev.annals.likeness;

/** What kind of name it is: people are named in other ways than companies. */
enum Kind {
    PERSON,
    ORGANIZATION,
    /** Places, products, ideas. */
    OTHER,
    /** Nobody said what it is. */
    ANY;

    private static final String UNTYPED = "Thing";
    /** As merges have it: types fit if they are equal, or one says nothing. */
    static boolean fit(String type, String other) {
        return type.equals(other) || type.equals(UNTYPED) || other.equals(UNTYPED);
    }

    /** That of two names whose types fit. */
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
