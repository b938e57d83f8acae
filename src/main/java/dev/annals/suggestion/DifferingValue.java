package dev.annals.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Beliefs about two entities that cannot both be true of one entity, at the same time or ever.
 *
 * @param facts the ids of the two facts, one of each entity
 */
public record DifferingValue(
        @Schema(examples = "residence") String predicate,

        @Schema(description = "How much it speaks against the two being one, from 0 to 1", examples = "0.2")
        double weight,

        String why,
        List<String> facts) {

    /** Such as two dates of birth: certainly two entities. */
    private static final double EXACT_CONSTANT = 1;

    private static final double CONSTANT = 0.85;

    /** A change may have been recorded under only one of the names. */
    private static final double AT_ONE_TIME = 0.2;

    /** @param constant whether the predicate never changes; then they differ only if no two of their values agree */
    static Optional<DifferingValue> of(
            String predicate, boolean constant, List<HeldValue> ones, List<HeldValue> others) {
        if (!constant) {
            return first(ones, others, (one, other) -> one.meets(other) && one.differs(other))
                    .map(two -> of(predicate, two, AT_ONE_TIME, " at the same time"));
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

    /** Whether the predicate never changes, which makes them two entities. */
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
                predicate + " is " + Quoted.of(two.one().text()) + " for one and "
                        + Quoted.of(two.other().text()) + " for the other" + when,
                List.of(two.one().fact(), two.other().fact()));
    }
}
