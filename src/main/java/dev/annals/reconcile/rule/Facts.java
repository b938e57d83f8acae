package dev.annals.reconcile.rule;

import dev.annals.belief.Value;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Facts by their subjects. */
public final class Facts {

    private final Map<String, List<HeldFact>> bySubject;
    private final Map<Value, List<HeldFact>> byValue;

    public Facts(Collection<HeldFact> all) {
        this.bySubject = all.stream().distinct().collect(Collectors.groupingBy(HeldFact::subject));
        this.byValue = all.stream().distinct().collect(Collectors.groupingBy(HeldFact::value));
    }

    List<HeldFact> of(String subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    List<HeldFact> about(String object) {
        return byValue.getOrDefault(new Value.Of(object), List.of());
    }

    /** All pairs within a scope whose validity overlaps. */
    static Stream<List<HeldFact>> pairs(List<HeldFact> facts) {
        return IntStream.range(0, facts.size())
                .boxed()
                .flatMap(i -> facts.subList(i + 1, facts.size()).stream()
                        .filter(other -> other.scope().equals(facts.get(i).scope())
                                && other.valid().overlaps(facts.get(i).valid()))
                        .map(other -> List.of(facts.get(i), other)));
    }
}
