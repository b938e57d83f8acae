package dev.annals.recall.ask;

import java.util.Set;

/** The kind of thing a question word asks for. */
enum Wanted {
    PERSON,
    PLACE,

    /** "What". */
    THING,
    ANYTHING;

    private static final Set<String> PLACES = Set.of("Place", "City", "Town", "Village", "Country", "Region", "Island");

    /** A number, or words without a capital letter where there could be one: they name nobody. */
    private static boolean isCommon(Held.Party value) {
        return value.id().isEmpty()
                && value.name().chars().noneMatch(Character::isUpperCase)
                && value.name().chars().anyMatch(letter -> Character.isLowerCase(letter) || Character.isDigit(letter));
    }

    static Wanted of(Token asking) {
        if (asking.is("who", "whom")) {
            return PERSON;
        }
        return asking.is("where") ? PLACE : asking.is("what") ? THING : ANYTHING;
    }

    /** Whether it asks for the subject or object of the verb: "who", "what". */
    boolean isParty() {
        return this == PERSON || this == THING;
    }

    /** A question for a person or a place is never answered by a date or a number, nor one for a place by a person. */
    boolean canBe(Line line) {
        return switch (this) {
            case ANYTHING, THING -> true;
            case PERSON ->
                !line.isOfDates()
                        && line.facts().stream()
                                .map(line::value)
                                .noneMatch(value -> isCommon(value) || PLACES.contains(value.type()));
            case PLACE ->
                !line.isOfDates()
                        && line.facts().stream()
                                .noneMatch(fact -> line.isNumber(fact)
                                        || line.value(fact).type().equals("Person"));
        };
    }
}
