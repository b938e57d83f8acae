package dev.annals.recall;

import dev.annals.graph.Statement;

/**
 * The statements that search a vector index. Neither the index nor its filter properties can be parameters, so each
 * combination has its own statement.
 */
record Nearest(
        Statement facts,
        Statement factsOfPredicates,
        Statement factsOfScopes,
        Statement factsOfScopesAndPredicates,
        Statement passages,
        Statement passagesOfScopes,
        Statement digests,
        Statement digestsOfScopes) {

    static Nearest in(String space) {
        return new Nearest(
                Statement.named("recall/nearest-facts-" + space),
                Statement.named("recall/nearest-facts-of-predicates-" + space),
                Statement.named("recall/nearest-facts-of-scopes-" + space),
                Statement.named("recall/nearest-facts-of-scopes-and-predicates-" + space),
                Statement.named("recall/nearest-passages-" + space),
                Statement.named("recall/nearest-passages-of-scopes-" + space),
                Statement.named("recall/nearest-digests-" + space),
                Statement.named("recall/nearest-digests-of-scopes-" + space));
    }

    Statement facts(Asked asked) {
        if (asked.predicates() == null) {
            return asked.scopes() == null ? facts : factsOfScopes;
        }
        return asked.scopes() == null ? factsOfPredicates : factsOfScopesAndPredicates;
    }

    Statement digests(Asked asked) {
        return asked.scopes() == null ? digests : digestsOfScopes;
    }

    Statement passages(Asked asked) {
        return asked.scopes() == null ? passages : passagesOfScopes;
    }
}
