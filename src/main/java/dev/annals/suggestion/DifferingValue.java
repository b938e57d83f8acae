package dev.annals.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is believed of one and cannot be true of the other at the same time, if ever.
 *
 * @param facts their ids: of the one, and of the other
 */
public record DifferingValue(
        @Schema(examples = "residence") String predicate,

        @Schema(description = "How much it speaks against the two being one, from 0 to 1", examples = "0.2")
        double weight,

        String why,
        List<String> facts) {

    /** Two dates of birth: they are two. */
    private static final double EXACT_CONSTANT = 1;

    private static final double CONSTANT = 0.85;

    /** What has changed meanwhile may have been said under one name only. */
    private static final double AT_ONE_TIME = 0.2;

    /** @param constant whether the predicate never changes: then there are two only where nothing agrees */
    static Optional<DifferingValue> of(
            String predicate, boolean constant, List<HeldValue> ones, List<HeldValue> others) {
        if (!constant) {
            return first(ones, others, (one, other) -> one.meets(other) && one.differs(other))
                    .map(two -> of(predicate, two, AT_ONE_TIME, " at one time"));
        }
        if (first(ones, others, (one, other) -> !one.differs(other)).isPresent()) {
            return Optional.empty();
        }
        return first(ones, others, HeldValue::differs)
                .map(two -> of(
                        predicate,
                        two,
                        two.one().isExact() && two.other().isExact() ? EXACT_CONSTANT : CONSTANT,
                        ", and never changes"));
    }

    /** Whether it is a value of what never changes. */
    public boolean tellsApart() {
        return weight >= CONSTANT;
    }

    private record Two(HeldValue one, HeldValue other) {}

    private static Optional<Two> first(
            List<HeldValue> ones, List<HeldValue> others, BiPredicate<HeldValue, HeldValue> wanted) {
        return ones.stream()
                .flatMap(one ->
                        others.stream().filter(other -> wanted.test(one, other)).map(other -> new Two(one, other)))
                .findFirst();
    }

    private static DifferingValue of(String predicate, Two two, double weight, String when) {
        return new DifferingValue(
                predicate,
                weight,
                predicate + " is " + Quoted.of(two.one().text()) + " of the one and "
                        + Quoted.of(two.other().text()) + " of the other" + when,
                List.of(two.one().fact(), two.other().fact()));
    }
}
