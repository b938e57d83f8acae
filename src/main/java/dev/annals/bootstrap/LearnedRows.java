package dev.annals.bootstrap;

import dev.annals.episode.EpisodeState;
import dev.annals.episode.Passages;
import dev.annals.episode.ReadEpisode;
import dev.annals.episode.Testimony;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.index.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * Writes episodes together with the commits that learn them, and ends those they replace. Their vectors are made later.
 */
final class LearnedRows {

    private static final Statement GIVE_UP = Statement.named("bootstrap/give-up");
    private static final Statement LEARN = Statement.named("bootstrap/learn");
    private static final Statement MADE = Statement.named("bootstrap/link-claims");

    private LearnedRows() {}

    static void write(TransactionContext tx, String tenant, List<Learned> all) {
        List<Learned> giving = all.stream()
                .filter(one -> one.one().planned().standing() != null)
                .toList();
        Testimony.withdraw(
                tx, tenant, giving.stream().map(LearnedRows::withdrawn).toList());
        GIVE_UP.runForEach(tx, tenant, giving.stream().map(LearnedRows::givenUp).toList());
        List<Learned> learning =
                all.stream().filter(one -> one.one().episode() != null).toList();
        LEARN.runForEach(
                tx, tenant, learning.stream().map(one -> row(tenant, one)).toList());
        MADE.runForEach(
                tx,
                tenant,
                learning.stream()
                        .filter(one -> !one.claims().isEmpty())
                        .map(one -> Map.of("id", episode(one).id(), "claims", one.claims()))
                        .toList());
    }

    private static ReadEpisode episode(Learned one) {
        return Objects.requireNonNull(one.one().episode());
    }

    private static String standing(Learned one) {
        return Objects.requireNonNull(one.one().planned().standing());
    }

    private static Map<String, Object> withdrawn(Learned one) {
        return Map.of(
                "id", standing(one),
                "commit", one.commit().seq(),
                "at", GraphTime.write(one.commit().knownAt()),
                "why", one.one().episode() == null ? ReadingParticipant.GONE : ReadingParticipant.REPLACED);
    }

    private static Map<String, Object> givenUp(Learned one) {
        return Map.of(
                "item", one.one().planned().item().id(),
                "id", standing(one),
                "commit", one.commit().seq());
    }

    private static Map<String, ?> row(String tenant, Learned one) {
        ReadEpisode episode = episode(one);
        Map<String, @Nullable Object> row = new HashMap<>(episode.fields());
        row.put("commit", one.commit().seq());
        row.put("at", GraphTime.write(one.commit().knownAt()));
        row.put("item", one.one().planned().item().id());
        row.put("said", one.one().planned().said());
        row.put("replaces", one.one().planned().standing());
        row.put("state", (one.claims().isEmpty() ? EpisodeState.NOTHING_FOUND : EpisodeState.LEARNED).word());
        row.put("place", Words.place(tenant, one.scope()));
        List<Map<String, Object>> passages = new ArrayList<>();
        for (Passages.Piece piece : episode.passages()) {
            passages.add(Map.of("ordinal", passages.size(), "text", piece.text(), "start", piece.start()));
        }
        row.put("passages", passages);
        return row;
    }
}
