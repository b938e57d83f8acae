package dev.annals.bootstrap;

import dev.annals.change.Evidence;
import dev.annals.change.Op;
import dev.annals.change.Share;
import dev.annals.commit.CommitParticipant;
import dev.annals.episode.Testimony;
import dev.annals.graph.Statement;
import dev.annals.job.DueItems;
import dev.annals.job.Item;
import dev.annals.job.JobItems;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Learns what a job has read, in commits: only once, and only if nothing has changed since it was planned. */
@Singleton
class ReadingParticipant implements CommitParticipant<Reading> {

    private static final Statement STANDING = Statement.named("bootstrap/standing-now");
    static final String REPLACED = "replaced by what the project says now";
    static final String GONE = "gone from the project";

    @Override
    public Class<Reading> parts() {
        return Reading.class;
    }

    @Override
    public List<Share> load(TransactionContext tx, String tenant, List<Reading> parts) {
        List<Item> items = parts.stream().flatMap(part -> part.items().stream()).toList();
        DueItems due = DueItems.of(tx, tenant, items.stream());
        Map<String, Testimony> standing = standing(tx, tenant, items);
        return parts.stream().map(part -> share(part, due, standing)).toList();
    }

    /** Keyed by scope and sourceId, which are unique at any instant. */
    private static Map<String, Testimony> standing(TransactionContext tx, String tenant, List<Item> items) {
        List<Map<String, String>> rows = items.stream()
                .map(item -> Map.of("scope", item.scope(), "sourceId", item.about()))
                .toList();
        Map<String, Testimony> standing = new HashMap<>();
        STANDING.run(tx, Map.of("tenant", tenant, "rows", rows))
                .forEach(row -> standing.put(
                        key(row.get("scope").asString(), row.get("sourceId").asString()), Testimony.read(row)));
        return standing;
    }

    private static String key(String scope, String sourceId) {
        return scope + " " + sourceId;
    }

    private static Share share(Reading part, DueItems due, Map<String, Testimony> standing) {
        Map<String, Reading.One> byItem = part.all().stream()
                .collect(Collectors.toMap(one -> one.planned().item().id(), Function.identity()));
        return due.share(
                part.items(),
                item -> share(
                        Objects.requireNonNull(byItem.get(item.id())), standing.get(key(item.scope(), item.about()))));
    }

    private static Share share(Reading.One one, @Nullable Testimony before) {
        if (!Objects.equals(before == null ? null : before.id(), one.planned().standing())) {
            return DueItems.stale("What is kept of it has changed: read the project again.");
        }
        List<Op> ops = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        if (before != null) {
            before.withdrawn(one.episode() == null ? GONE : REPLACED).forEach(ops::add);
            evidence.add(before.evidence());
        }
        ops.addAll(one.planned().claims());
        if (one.episode() != null) {
            evidence.add(one.episode().evidence());
        }
        return new Share(null, ops, evidence);
    }

    @Override
    public void write(TransactionContext tx, String tenant, List<Taken<Reading>> taken) {
        List<Learned> learned =
                taken.stream().flatMap(one -> Learned.of(one).stream()).toList();
        LearnedRows.write(tx, tenant, learned);
        JobItems.applied(tx, tenant, learned.stream().map(Learned::done).toList());
    }
}
