package dev.annals.reconcile.rule;

import java.util.List;
import java.util.stream.Stream;

/**
 * Facts that a rule says cannot all be true, or not without others.
 *
 * @param facts their ids, in a fixed order
 */
public record Broken(String rule, String says, String scope, List<String> facts) {

    static Broken of(Rule rule, Stream<HeldFact> facts) {
        List<HeldFact> all = facts.distinct().toList();
        return new Broken(
                rule.name(),
                rule.says(),
                all.getFirst().scope(),
                all.stream().map(HeldFact::id).sorted().toList());
    }
}
