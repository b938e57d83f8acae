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
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes of leased episodes what a commit needs, with the vectors of all they say. */
@Singleton
class Lessons {

    private final LoopGuard guard;
    private final Embedder embedder;
    private final Reading reading;
    private final ObjectMapper mapper;

    Lessons(LoopGuard guard, Embedder embedder, Reading reading, ObjectMapper mapper) {
        this.guard = guard;
        this.embedder = embedder;
        this.reading = reading;
        this.mapper = mapper;
    }

    /** @return one for each episode, in their order */
    List<Submission> of(String tenant, List<Waiting> batch) {
        List<Heard> heard = batch.stream().map(episode -> hear(tenant, episode)).toList();
        Iterator<Embedding> embeddings = embedder.passages(
                        heard.stream().flatMap(Heard::spoken).toList())
                .iterator();
        return heard.stream().map(one -> lesson(tenant, one, embeddings)).toList();
    }

    /** An episode without what Annals itself had rendered, and what it says. */
    private record Heard(Waiting episode, Whole content, List<Passages.Piece> pieces, Reading.Found found) {

        Stream<String> spoken() {
            return pieces.stream().map(piece -> piece.spokenBy(episode.speaker()));
        }

        /** For the receipt. */
        @Nullable
        String note() {
            String rendered = content.left().taken() == 0
                    ? null
                    : content.left().taken() + " characters that Annals itself had rendered were not learned again";
            String notes =
                    Stream.of(rendered, found.note()).filter(Objects::nonNull).collect(Collectors.joining("; "));
            return notes.isEmpty() ? null : notes;
        }
    }

    private Heard hear(String tenant, Waiting episode) {
        Whole content = new Whole(episode.content(), guard.withoutRendered(tenant, episode.content()));
        return new Heard(episode, content, Passages.of(content.left().text()), reading.read(tenant, episode, content));
    }

    /** In the name of whoever reported it, and with what that one may do. */
    private Submission lesson(String tenant, Heard heard, Iterator<Embedding> embeddings) {
        Waiting episode = heard.episode();
        List<Lesson.Passage> passages = heard.pieces().stream()
                .map(piece -> new Lesson.Passage(piece.text(), heard.content().place(piece.start()), embeddings.next()))
                .toList();
        Lesson lesson = new Lesson(
                episode.id(),
                episode.owner(),
                episode.replaces(),
                passages,
                heard.found().names(),
                heard.found().claims(),
                heard.found().vocabulary(),
                heard.found().by(),
                heard.note());
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
