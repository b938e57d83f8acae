package dev.annals.archive;

import dev.annals.change.Op;
import dev.annals.digest.CanonicalJson;
import dev.annals.graph.GraphTime;
import dev.annals.job.Item;
import dev.annals.job.Proposal;
import dev.annals.time.Instants;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A fact or episode that is over or old, and on which nothing depends.
 *
 * @param reason in words
 * @param change exactly what would be archived, as canonical JSON
 * @param takenBack whether it was archived before, and somebody took that back
 */
record Old(Op.Target target, String scope, String reason, String change, boolean takenBack) {

    private static final String BETWEEN = ":";
    private static final int SHOWN = 200;

    /** @param row of {@code fact, said, over, claims, takenBack} */
    static Old fact(Record row) {
        Value fact = row.get("fact");
        String statement = fact.get("statement").asString();
        Instant said = GraphTime.read(row.get("said"));
        Instant to = GraphTime.read(fact.get("validTo"));
        Map<String, @Nullable Object> change = new TreeMap<>();
        change.put("archive", "fact");
        change.put("id", fact.get("id").asString());
        change.put("statement", statement);
        change.put("validFrom", date(GraphTime.read(fact.get("validFrom"))));
        change.put("validTo", date(to));
        change.put("lastSaid", said.toString());
        change.put("claims", row.get("claims").asList(Value::asString));
        return new Old(
                new Op.Target(Op.Target.Kind.FACT, fact.get("id").asString()),
                fact.get("scope").asString(),
                statement + ": "
                        + (row.get("over").asBoolean() ? "over since " + day(to) : "said last on " + day(said)),
                CanonicalJson.write(change),
                row.get("takenBack").asBoolean());
    }

    /** @param row of {@code episode, takenBack} */
    static Old episode(Record row) {
        Value episode = row.get("episode");
        Instant said = GraphTime.read(episode.get("referenceTime"));
        Map<String, @Nullable Object> change = new TreeMap<>();
        change.put("archive", "episode");
        change.put("id", episode.get("id").asString());
        change.put("kind", episode.get("kind").asString());
        change.put("speaker", episode.get("speaker").asString(null));
        change.put("referenceTime", said.toString());
        change.put("begins", beginning(episode.get("content").asString()));
        return new Old(
                new Op.Target(Op.Target.Kind.EPISODE, episode.get("id").asString()),
                episode.get("scope").asString(),
                episode.get("name").asString() + ", " + day(said) + ": nothing that holds now rests on it",
                CanonicalJson.write(change),
                row.get("takenBack").asBoolean());
    }

    /** What a job item for it is about. */
    private String about() {
        return target.kind().word() + BETWEEN + target.id();
    }

    static Op.Target targetOf(Item item) {
        int end = item.about().indexOf(BETWEEN);
        boolean fact = item.about().substring(0, end).equals(Op.Target.Kind.FACT.word());
        return new Op.Target(
                fact ? Op.Target.Kind.FACT : Op.Target.Kind.EPISODE,
                item.about().substring(end + 1));
    }

    /** A policy never repeats by itself what a person took back. */
    Proposal proposal(Policy policy) {
        return new Proposal(
                about(), scope, reason, change, policy.mode().unless(takenBack).stance());
    }

    boolean isAsPlanned(Item item) {
        return Proposal.digest(about(), scope, change).equals(item.digest());
    }

    /** @param job the id of the job that takes the decision */
    Op op(String job) {
        return new Op.Archive(target, new Op.Why(reason, CanonicalJson.write(Map.of("job", job))));
    }

    private static @Nullable String date(Instant instant) {
        @Nullable Instant bounded = Instants.bounded(instant);
        return bounded == null ? null : bounded.toString();
    }

    private static String day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static String beginning(String text) {
        List<Integer> characters = text.codePoints().limit(SHOWN).boxed().toList();
        StringBuilder beginning = new StringBuilder();
        characters.forEach(beginning::appendCodePoint);
        return beginning.toString();
    }
}
