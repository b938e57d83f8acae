package dev.annals.recall;

import dev.annals.graph.Statement;

/** An index is named in a statement, not by a parameter: so each vector space has its own statements. */
record Nearest(Statement facts, Statement factsOfScopes, Statement passages, Statement passagesOfScopes) {

    static Nearest in(String space) {
        return new Nearest(
                Statement.named("recall/nearest-facts-" + space),
                Statement.named("recall/nearest-facts-of-scopes-" + space),
                Statement.named("recall/nearest-passages-" + space),
                Statement.named("recall/nearest-passages-of-scopes-" + space));
    }
}
