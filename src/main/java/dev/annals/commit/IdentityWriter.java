package dev.annals.commit;

import dev.annals.commit.plan.Changes;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import jakarta.inject.Singleton;
import java.util.Map;

/** Writes merges, splits, distinctions and aliases. */
@Singleton
class IdentityWriter {

    private static final Statement MERGES = Statement.named("commit/write-merges");
    private static final Statement SPLITS = Statement.named("commit/write-splits");
    private static final Statement DISTINCTIONS = Statement.named("commit/write-distinctions");
    private static final Statement END = Statement.named("commit/end-identities");
    private static final Statement ALIASES = Statement.named("commit/write-aliases");
    private static final Statement END_ALIASES = Statement.named("commit/end-aliases");

    void write(Batch batch, Changes changes) {
        batch.write(MERGES, changes.merges, IdentityWriter::identity);
        batch.write(SPLITS, changes.splits, IdentityWriter::identity);
        batch.write(DISTINCTIONS, changes.distinctions, IdentityWriter::identity);
        batch.write(END, changes.identitiesLost, IdentityWriter::identity);
        batch.write(ALIASES, changes.aliases, IdentityWriter::alias);
        batch.write(
                END_ALIASES,
                changes.aliasesLost,
                lost -> Map.of(
                        "entity", lost.alias().entity(),
                        "decision", lost.alias().decision(),
                        "at", GraphTime.write(lost.at())));
    }

    private static Map<String, ?> identity(Changes.Identity identity) {
        return Map.of(
                "decision", identity.decision(),
                "from", identity.from(),
                "to", identity.to(),
                "at", GraphTime.write(identity.at()));
    }

    private static Map<String, ?> alias(Changes.NewAlias made) {
        return Map.of(
                "entity",
                made.alias().entity(),
                "at",
                GraphTime.write(made.at()),
                "keys",
                EntityParameters.keys(made.alias().name()),
                "properties",
                Map.of(
                        "name", made.alias().name(),
                        "nameKey", made.alias().nameKey(),
                        "scope", made.scope(),
                        "decision", made.alias().decision()));
    }
}
