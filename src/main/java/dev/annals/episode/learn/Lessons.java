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
import dev.annals.embed.Passage;
import dev.annals.episode.Passages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns leased episodes into submissions for a commit, with the vectors of everything they say. */
@Singleton
class Lessons {

    private final LoopGuard guard;
    private final PrecedingMessages saidBefore;
    private final Embedder embedder;
    private final Reading reading;
    private final ObjectMapper mapper;

    Lessons(LoopGuard guard, PrecedingMessages saidBefore, Embedder embedder, Reading reading, ObjectMapper mapper) {
        this.guard = guard;
        this.saidBefore = saidBefore;
        this.embedder = embedder;
        this.reading = reading;
        this.mapper = mapper;
    }

    /** @return one submission for each episode, in order */
    List<Submission> of(String tenant, List<Waiting> batch) {
        Map<String, String> before = saidBefore.of(tenant, batch);
        List<Heard> heard = batch.stream()
                .map(episode -> hear(tenant, episode, before.getOrDefault(episode.id(), "")))
                .toList();
        Iterator<Embedding> embeddings = embedder.passages(
                        heard.stream().flatMap(Heard::spoken).toList())
                .iterator();
        return heard.stream().map(one -> lesson(tenant, one, embeddings)).toList();
    }

    /** An episode without the text that Annals itself had rendered, and what was read in it. */
    private record Heard(
            Waiting episode, String before, ContentOffsets content, List<Passages.Piece> pieces, Reading.Found found) {

        Stream<Passage> spoken() {
            return IntStream.range(0, pieces.size())
                    .mapToObj(i -> new Passage(before(i), pieces.get(i).spokenBy(episode.speaker()), true));
        }

        String before(int piece) {
            return piece == 0 ? before : "";
        }

        /** The note for the receipt. */
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

    private Heard hear(String tenant, Waiting episode, String before) {
        ContentOffsets content =
                new ContentOffsets(episode.content(), guard.withoutRendered(tenant, episode.content()));
        return new Heard(
                episode, before, content, Passages.of(content.left().text()), reading.read(tenant, episode, content));
    }

    /** Submitted in the name of the reporter, with the reporter's permissions. */
    private Submission lesson(String tenant, Heard heard, Iterator<Embedding> embeddings) {
        Waiting episode = heard.episode();
        List<Lesson.Passage> passages = new ArrayList<>();
        for (int i = 0; i < heard.pieces().size(); i++) {
            Passages.Piece piece = heard.pieces().get(i);
            passages.add(new Lesson.Passage(
                    heard.before(i), piece.text(), heard.content().place(piece.start()), embeddings.next()));
        }
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
