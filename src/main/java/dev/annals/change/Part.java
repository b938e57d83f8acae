package dev.annals.change;

import dev.annals.belief.Predicate;
import java.util.List;

/** What a feature adds to a transaction. The commit carries it along without knowing what it is. */
public interface Part {

    /** The id of what it is about. Two parts about the same thing never share a database transaction. */
    String subject();

    /** Whether it does more than its transaction's ops say, so that it needs a database transaction of its own. */
    boolean rearranges();

    /**
     * The cardinality of predicates that this transaction is the first to use. Any other undeclared predicate holds
     * many values.
     */
    default List<Predicate> vocabulary() {
        return List.of();
    }
}
