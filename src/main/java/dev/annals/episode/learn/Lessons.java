package dev.annals.episode.learn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.change.Evidence;
import dev.annals.commit.Learner;
import dev.annals.embed.Embedder;
import dev.annals.embed.Embedding;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes of leased episodes what a commit needs, with the vectors of all they say. */
@Singleton
class Lessons {

    private static final String ACTOR = "intake";

    private final Embedder embedder;
    private final ObjectMapper mapper;

    Lessons(Embedder embedder, ObjectMapper mapper) {
        this.embedder = embedder;
        this.mapper = mapper;
    }

    /** @return one for each episode, in their order */
    List<Learner.Lesson> of(List<Waiting> batch) {
        List<List<Passages.Piece>> pieces = batch.stream()
                .map(episode -> Passages.of(LoopGuard.withoutRendered(episode.content())))
                .toList();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            @Nullable String speaker = batch.get(i).speaker();
            pieces.get(i).forEach(piece -> texts.add(piece.spokenBy(speaker)));
        }
        List<Embedding> embeddings = embedder.passages(texts);
        List<Learner.Lesson> lessons = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < batch.size(); i++) {
            List<Evidence.Passage> passages = new ArrayList<>();
            for (Passages.Piece piece : pieces.get(i)) {
                passages.add(new Evidence.Passage(piece.text(), piece.start(), embeddings.get(next++)));
            }
            lessons.add(lesson(batch.get(i), passages));
        }
        return lessons;
    }

    private Learner.Lesson lesson(Waiting episode, List<Evidence.Passage> passages) {
        int rendered = episode.content().length()
                - LoopGuard.withoutRendered(episode.content()).length();
        String note =
                rendered == 0 ? null : rendered + " characters that Annals itself had rendered were not learned again";
        Evidence evidence = new Evidence(episode.id(), episode.owner(), episode.referenceTime(), passages, note);
        return new Learner.Lesson(evidence, episode.scope(), ACTOR, claims(episode));
    }

    private @Nullable JsonNode claims(Waiting episode) {
        @Nullable String claims = episode.claims();
        try {
            return claims == null ? null : mapper.readTree(claims);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("episode " + episode.id() + " has broken claims", broken);
        }
    }
}
