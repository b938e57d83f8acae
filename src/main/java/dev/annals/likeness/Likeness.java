package dev.annals.likeness;

import dev.annals.problem.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How similar two entities are by their names, and why. Evidence against never gets outweighed by evidence in favour.
 *
 * @param reasons at least one
 */
public record Likeness(Degree degree, List<Reason> reasons) {

    private static final Comparator<Likeness> LIKER = Comparator.comparing(Likeness::degree)
            .reversed()
            .thenComparingDouble(Likeness::score)
            .thenComparing(likeness -> likeness.reasons().toString());

    static Likeness of(List<Reason> reasons) {
        Degree least = reasons.stream()
                .map(Reason::degree)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Likeness(least, reasons.stream().distinct().sorted().toList());
    }

    static Likeness different(Reason why) {
        return of(List.of(why));
    }

    /** Symmetric. */
    public static Likeness of(Named one, Named other) {
        if (!Kind.fit(one.type(), other.type())) {
            return different(Reason.TYPES);
        }
        if (!Objects.equals(folded(one.as()), folded(other.as()))) {
            return different(Reason.DISTINCTION);
        }
        Kind kind = Kind.of(one.type(), other.type());
        Likeness main = of(one.name(), other.name(), kind);
        if (main.reasons().stream().anyMatch(Reason::isFinal)) {
            return main;
        }
        return one.names()
                .flatMap(name -> other.names().map(another -> {
                    boolean own = name.equals(one.name()) && another.equals(other.name());
                    return own ? main : of(name, another, kind).byAlias();
                }))
                .max(LIKER)
                .orElseThrow();
    }

    private static Likeness of(String name, String other, Kind kind) {
        if (Texts.folded(name).equals(Texts.folded(other))) {
            return of(List.of(Reason.SAME_NAME));
        }
        boolean personal = kind == Kind.PERSON
                || (kind == Kind.ANY && (WrittenName.isPersonal(name) || WrittenName.isPersonal(other)));
        return of(
                personal
                        ? PersonNames.compare(WrittenName.of(name, Kind.PERSON), WrittenName.of(other, Kind.PERSON))
                        : OtherNames.compare(WrittenName.of(name, kind), WrittenName.of(other, kind)));
    }

    private Likeness byAlias() {
        if (degree == Degree.DIFFERENT) {
            return this;
        }
        List<Reason> more = new ArrayList<>(reasons);
        more.add(Reason.ALIAS);
        return of(more);
    }

    private static @Nullable String folded(@Nullable String as) {
        return as == null ? null : Texts.folded(as);
    }

    public boolean isSame() {
        return degree == Degree.SAME;
    }

    /** From 0, if they are two entities, to 1. */
    public double score() {
        return reasons.stream().mapToDouble(Reason::weight).reduce(1, (all, one) -> all * one);
    }
}
