package dev.annals.consolidate;

import dev.annals.change.Evidence;
import dev.annals.change.Receipt;
import dev.annals.commit.CommitParticipant.Taken;
import dev.annals.episode.Testimony;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.index.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Writes digests together with the commits that keep them, and ends those they replace. */
final class KeptRows {

    private static final Statement KEEP = Statement.named("consolidate/keep");
    private static final Statement CITE = Statement.named("consolidate/cite");
    private static final String REPLACED_WHY = "replaced by a newer digest";

    private KeptRows() {}

    static void write(TransactionContext tx, String tenant, List<Taken<DigestCommit>> taken) {
        Testimony.withdraw(
                tx,
                tenant,
                each(taken)
                        .filter(one -> one.held() != null)
                        .map(KeptRows::withdrawn)
                        .toList());
        KEEP.runForEach(tx, tenant, each(taken).map(one -> kept(tenant, one)).toList());
        CITE.runForEach(tx, tenant, each(taken).map(KeptRows::cites).toList());
    }

    private record Kept(DigestCommit.One one, DigestCommit.Ready ready, Receipt.CommitRef commit) {

        @Nullable
        String held() {
            Held held = ready.draft().source().held();
            return held == null ? null : held.id();
        }
    }

    private static Stream<Kept> each(List<Taken<DigestCommit>> taken) {
        return taken.stream()
                .flatMap(one -> one.part().all().stream()
                        .map(kept -> new Kept(
                                kept,
                                Objects.requireNonNull(kept.ready()),
                                one.receipt().commit())));
    }

    static Evidence evidence(DigestCommit.Ready ready) {
        Map<?, ?> properties = (Map<?, ?>) Objects.requireNonNull(ready.row().get("properties"));
        return Evidence.of(Evidence.Did.LEARNED, id(ready), String.valueOf(properties.get("seal")));
    }

    private static String id(DigestCommit.Ready ready) {
        return String.valueOf(ready.row().get("id"));
    }

    private static Map<String, Object> withdrawn(Kept kept) {
        return Map.of(
                "id", Objects.requireNonNull(kept.held()),
                "commit", kept.commit().seq(),
                "at", GraphTime.write(kept.commit().knownAt()),
                "why", REPLACED_WHY);
    }

    private static Map<String, ?> kept(String tenant, Kept kept) {
        DigestCommit.Ready ready = kept.ready();
        Map<String, @Nullable Object> row = new HashMap<>(ready.row());
        row.put("commit", kept.commit().seq());
        row.put("at", GraphTime.write(kept.commit().knownAt()));
        row.put("replaces", kept.held());
        row.put("item", kept.one().item().id());
        row.put("cites", ready.draft().gist().sources().size());
        row.put("place", Words.place(tenant, kept.one().item().scope()));
        row.put("embedding", ready.embedding().vector());
        row.put("embeddedBy", ready.embedding().model());
        return row;
    }

    private static Map<String, ?> cites(Kept kept) {
        List<String> sources = kept.ready().draft().gist().sources();
        boolean facts = kept.ready().draft().source().subject().kind() == Subject.Kind.ENTITY;
        return Map.of(
                "id", id(kept.ready()), "episodes", facts ? List.of() : sources, "facts", facts ? sources : List.of());
    }
}
