package dev.annals.episode.learn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.access.Caller;
import dev.annals.access.Scopes;
import dev.annals.change.Change;
import dev.annals.change.Op;
import dev.annals.change.OpReader;
import dev.annals.change.Submission;
import dev.annals.embed.Embedder;
import dev.annals.embed.Embedding;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes of leased episodes what a commit needs, with the vectors of all they say. */
@Singleton
class Lessons {

    private final LoopGuard guard;
    private final Embedder embedder;
    private final ObjectMapper mapper;

    Lessons(LoopGuard guard, Embedder embedder, ObjectMapper mapper) {
        this.guard = guard;
        this.embedder = embedder;
        this.mapper = mapper;
    }

    /** @return one for each episode, in their order */
    List<Submission> of(String tenant, List<Waiting> batch) {
        List<List<Passages.Piece>> pieces = batch.stream()
                .map(episode -> Passages.of(guard.withoutRendered(tenant, episode.content())))
                .toList();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            @Nullable String speaker = batch.get(i).speaker();
            pieces.get(i).forEach(piece -> texts.add(piece.spokenBy(speaker)));
        }
        List<Embedding> embeddings = embedder.passages(texts);
        List<Submission> lessons = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < batch.size(); i++) {
            List<Lesson.Passage> passages = new ArrayList<>();
            for (Passages.Piece piece : pieces.get(i)) {
                passages.add(new Lesson.Passage(piece.text(), piece.start(), embeddings.get(next++)));
            }
            lessons.add(lesson(tenant, batch.get(i), passages));
        }
        return lessons;
    }

    /** In the name of whoever reported it, and with what that one may do. */
    private Submission lesson(String tenant, Waiting episode, List<Lesson.Passage> passages) {
        int rendered = episode.content().length()
                - guard.withoutRendered(tenant, episode.content()).length();
        String note =
                rendered == 0 ? null : rendered + " characters that Annals itself had rendered were not learned again";
        Lesson lesson = new Lesson(episode.id(), episode.owner(), episode.replaces(), passages, note);
        Caller reporter = new Caller(tenant, episode.actor(), Scopes.ALL, episode.writable());
        return new Submission(
                reporter,
                new Change.Transaction(
                        episode.scope(), episode.knownAt(), null, claims(episode), episode.referenceTime(), lesson),
                null);
    }

    private List<Op> claims(Waiting episode) {
        @Nullable String claims = episode.claims();
        try {
            return claims == null ? List.of() : OpReader.claims(mapper.readTree(claims));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("episode " + episode.id() + " has broken claims", broken);
        }
    }
}
