package dev.annals.change;

import dev.annals.belief.Predicate;
import java.util.List;

/** What a feature adds to a transaction. The commit takes it along without knowing what it is. */
public interface Part {

    /** The id of what it is about. Two parts about one thing never share a database transaction. */
    String subject();

    /** Whether it does more than its transaction's ops say, and so needs a database transaction of its own. */
    boolean rearranges();

    /** How many values predicates hold that the transaction is the first to use. Others that nobody declared hold many. */
    default List<Predicate> vocabulary() {
        return List.of();
    }
}
