package dev.annals.predicate;

import dev.annals.belief.Cardinality;
import dev.annals.belief.Lifespan;
import dev.annals.belief.Predicate;
import dev.annals.belief.Strictness;
import org.neo4j.driver.Value;

/** Reads predicates from rows of other packages' statements. */
public final class PredicateRows {

    private PredicateRows() {}

    /**
     * @param row {@code {name, cardinality, phrase, constant, timeToLive, halfLife, consistency, whenDisputed}}, as
     *     last declared
     */
    public static Predicate predicate(Value row) {
        return new Predicate(
                row.get("name").asString(),
                Cardinality.ofWord(row.get("cardinality").asString()),
                row.get("phrase").asString(),
                row.get("constant").asBoolean(false),
                Lifespan.ofWords(
                        row.get("timeToLive").asString(null),
                        row.get("halfLife").asString(null)),
                strictness(row));
    }

    static Strictness strictness(Value row) {
        return Strictness.ofWords(
                row.get("consistency").asString(null), row.get("whenDisputed").asString(null));
    }
}
