package dev.annals.recall.ask;

import dev.annals.problem.Texts;
import dev.annals.time.Instants;
import dev.annals.time.WrittenDate;
import dev.annals.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Facts for tests of questions; one name is one entity. */
final class Memory {

    private static final Vocabulary SHIPPED = Vocabulary.shipped();

    private final List<Held> facts = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Instant now;

    Memory(String now) {
        this.now = Instant.parse(now);
    }

    /** @param to the first year in which it is no longer so; null: open */
    Memory says(String subject, String predicate, String object, String statement, String from, @Nullable String to) {
        facts.add(new Held(
                "f" + facts.size(),
                "main",
                predicate,
                party(subject),
                party(object),
                statement,
                WrittenDate.parse(from).first(),
                to == null ? Instants.MAX : WrittenDate.parse(to).first(),
                now,
                Instants.MAX,
                now,
                false));
        return this;
    }

    Optional<Question> read(String question) {
        List<Mention> named = Spans.of(question).stream()
                .map(span -> span.meaning(Optional.ofNullable(ids.get(Texts.folded(span.text()))).stream()
                        .toList()))
                .filter(mention -> !mention.ids().isEmpty())
                .toList();
        return new QuestionReader(now, false)
                .read(question, Mentions.readings(question, named).getFirst());
    }

    /** The texts of the answers. */
    List<String> answers(String question) {
        return outcome(question) instanceof Outcome.Known known
                ? known.replies().stream().map(Outcome.Reply::text).toList()
                : List.of();
    }

    private Outcome outcome(String text) {
        Optional<Question> question = read(text);
        if (question.isEmpty()) {
            return new Outcome.Unknown("", "not read");
        }
        Solver solver = new Solver(question.get(), facts, SHIPPED::term, now);
        return solver.unnamed()
                .map(entity -> new Solver(solver.of(entity), facts, SHIPPED::term, now))
                .orElse(solver)
                .solve();
    }

    private Held.Party party(String name) {
        return new Held.Party(ids.computeIfAbsent(Texts.folded(name), key -> "e" + ids.size()), name);
    }
}
