package dev.annals.episode.learn;

import dev.annals.change.Evidence;
import dev.annals.change.Op;
import dev.annals.change.Receipt;
import dev.annals.change.Share;
import dev.annals.commit.CommitParticipant;
import dev.annals.episode.EpisodeState;
import dev.annals.episode.Testimony;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.index.Words;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Learns episodes in commits: each of them once, for whoever holds the lease. */
@Singleton
class LessonParticipant implements CommitParticipant<Lesson> {

    private static final Statement LEASED = Statement.named("episode/learn/leased");
    private static final Statement REPLACED = Statement.named("episode/learn/replaced");
    private static final Statement LEARN = Statement.named("episode/learn/learn");
    private static final Statement WRITE_PASSAGES = Statement.named("episode/learn/write-passages");
    private static final String REPLACED_WHY = "replaced by what its source sent later";

    @Override
    public Class<Lesson> parts() {
        return Lesson.class;
    }

    @Override
    public List<Share> load(TransactionContext tx, String tenant, List<Lesson> lessons) {
        List<String> ids = lessons.stream().map(Lesson::episode).toList();
        Map<String, Record> leased = LEASED.run(tx, Map.of("tenant", tenant, "ids", ids)).stream()
                .collect(Collectors.toMap(row -> row.get("id").asString(), Function.identity()));
        Map<String, List<Testimony>> replaced = replaced(tx, tenant, lessons);
        Disbelief disbelief = Disbelief.in(tx, tenant, lessons.stream().flatMap(lesson -> lesson.found().stream()));
        TakenBack takenBack = TakenBack.in(tx, tenant, lessons.stream().flatMap(lesson -> lesson.names().stream()));
        return lessons.stream()
                .map(lesson -> share(
                        lesson,
                        leased.get(lesson.episode()),
                        replaced.getOrDefault(lesson.episode(), List.of()),
                        disbelief,
                        takenBack))
                .toList();
    }

    private static Map<String, List<Testimony>> replaced(TransactionContext tx, String tenant, List<Lesson> lessons) {
        List<String> ids =
                lessons.stream().filter(Lesson::replaces).map(Lesson::episode).toList();
        return ids.isEmpty()
                ? Map.of()
                : REPLACED.run(tx, Map.of("tenant", tenant, "ids", ids)).stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("by").asString(),
                                Collectors.mapping(Testimony::read, Collectors.toList())));
    }

    private static Share share(
            Lesson lesson,
            @Nullable Record leased,
            List<Testimony> replaced,
            Disbelief disbelief,
            TakenBack takenBack) {
        if (leased == null || !leased.get("owner").asString("").equals(lesson.owner())) {
            return Share.refused(new ProblemException(
                    ErrorCode.LEASE_LOST, "Another worker has the episode, or it has been learned."));
        }
        List<Op> ops = new ArrayList<>();
        replaced.forEach(testimony -> testimony.withdrawn(REPLACED_WHY).forEach(ops::add));
        String scope = leased.get("scope").asString();
        lesson.names().stream().filter(name -> !takenBack.has(scope, name)).forEach(ops::add);
        lesson.found().stream().filter(found -> !disbelief.of(scope, found)).forEach(ops::add);
        List<Evidence> evidence = new ArrayList<>();
        replaced.forEach(testimony -> evidence.add(testimony.evidence()));
        evidence.add(Evidence.of(
                Evidence.Did.LEARNED, lesson.episode(), leased.get("digest").asString()));
        return new Share(null, ops, evidence);
    }

    @Override
    public void write(TransactionContext tx, String tenant, List<Taken<Lesson>> taken) {
        LEARN.runForEach(
                tx, tenant, taken.stream().map(LessonParticipant::learned).toList());
        WRITE_PASSAGES.runForEach(
                tx,
                tenant,
                taken.stream().flatMap(lesson -> passages(tenant, lesson)).toList());
    }

    private static Map<String, ?> learned(Taken<Lesson> taken) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", taken.part().episode());
        row.put("commit", taken.receipt().commit().seq());
        row.put("at", GraphTime.write(taken.receipt().commit().knownAt()));
        row.put("state", state(taken).word());
        row.put("why", why(taken));
        row.put("readBy", taken.part().readBy());
        row.put("claims", claims(taken));
        row.put("decisions", decisions(taken));
        row.put("replaces", taken.part().replaces());
        row.put("replacedWhy", REPLACED_WHY);
        return row;
    }

    private static List<String> claims(Taken<Lesson> taken) {
        return taken.receipt().made().stream().map(Receipt.ClaimRef::id).toList();
    }

    private static List<String> decisions(Taken<Lesson> taken) {
        return taken.receipt().decisions().stream().map(Receipt.DecisionRef::id).toList();
    }

    private static EpisodeState state(Taken<Lesson> taken) {
        if (claims(taken).isEmpty() && taken.receipt().decisions().isEmpty()) {
            return EpisodeState.NOTHING_FOUND;
        }
        return taken.believed() && !taken.receipt().changedBelief() ? EpisodeState.ALREADY_KNOWN : EpisodeState.LEARNED;
    }

    private static @Nullable String why(Taken<Lesson> taken) {
        boolean changedNothing = !claims(taken).isEmpty() && !taken.receipt().changedBelief() && !taken.believed();
        String why = Stream.of(
                        changedNothing ? "it changed no fact" : taken.part().note(),
                        taken.receipt().leftOut())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return why.isEmpty() ? null : why;
    }

    private static Stream<Map<String, ?>> passages(String tenant, Taken<Lesson> taken) {
        List<Lesson.Passage> passages = taken.part().passages();
        return IntStream.range(0, passages.size())
                .mapToObj(i -> Map.ofEntries(
                        Map.entry("episode", taken.part().episode()),
                        Map.entry("scope", taken.scope()),
                        Map.entry("place", Words.place(tenant, taken.scope())),
                        Map.entry("at", GraphTime.write(taken.receipt().commit().knownAt())),
                        Map.entry("ordinal", i),
                        Map.entry("before", passages.get(i).before()),
                        Map.entry("text", passages.get(i).text()),
                        Map.entry("start", passages.get(i).start()),
                        Map.entry("embedding", passages.get(i).embedding().vector()),
                        Map.entry("tokens", passages.get(i).embedding().tokens().bytes()),
                        Map.entry("embeddedBy", passages.get(i).embedding().model())));
    }
}
