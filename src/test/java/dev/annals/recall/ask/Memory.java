package dev.annals.recall.ask;

import dev.annals.problem.Texts;
import dev.annals.time.Instants;
import dev.annals.time.WrittenDate;
import dev.annals.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts for tests of questions, with one entity per name. */
final class Memory {

    private static final Vocabulary SHIPPED = Vocabulary.shipped();

    private final List<Held> facts = new ArrayList<>();
    private final List<Held> ever = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Set<String> alone = new HashSet<>();
    private final Instant now;

    Memory(String now) {
        this.now = Instant.parse(now);
    }

    /** Its subjects have one value at a time. */
    Memory declares(String predicate) {
        alone.add(predicate);
        return this;
    }

    /** Of what is said of it from then on. */
    Memory types(String name, String type) {
        types.put(name, type);
        return this;
    }

    /** @param to the first year in which it is no longer so; null: open */
    Memory says(String subject, String predicate, String object, String statement, String from, @Nullable String to) {
        return tells(subject, predicate, party(object), statement, from, to);
    }

    /** The same of a literal. */
    Memory tells(String subject, String predicate, String value, String statement, String from, @Nullable String to) {
        return tells(subject, predicate, Held.Party.literal(value), statement, from, to);
    }

    private Memory tells(
            String subject, String predicate, Held.Party object, String statement, String from, @Nullable String to) {
        Held fact = new Held(
                "f" + ever.size(),
                "main",
                predicate,
                party(subject),
                object,
                statement,
                WrittenDate.parse(from).first(),
                to == null ? Instants.MAX : WrittenDate.parse(to).first(),
                now,
                Instants.MAX,
                now,
                alone.contains(predicate));
        facts.add(fact);
        ever.add(fact);
        return this;
    }

    /**
     * When what was said last was believed.
     *
     * @param to null: still
     */
    Memory believed(String from, @Nullable String to) {
        Held said = ever.removeLast();
        facts.remove(said);
        Instant since = WrittenDate.parse(from).first();
        Held believed = new Held(
                said.id(),
                said.scope(),
                said.predicate(),
                said.subject(),
                said.object(),
                said.statement(),
                said.validFrom(),
                said.validTo(),
                since,
                to == null ? Instants.MAX : WrittenDate.parse(to).first(),
                since,
                said.alone());
        ever.add(believed);
        if (to == null) {
            facts.add(believed);
        }
        return this;
    }

    Optional<Question> read(String question) {
        return new QuestionReader(now, false)
                .read(question, Mentions.readings(question, named(question)).getFirst());
    }

    /** The texts of the answers. */
    List<String> answers(String question) {
        List<Mention> names = Mentions.readings(question, named(question)).getFirst();
        Outcome outcome = outcome(question, names);
        if (outcome instanceof Outcome.Unknown) {
            List<Mention> literal = Mentions.withLiteral(names, Literals.in(Spans.of(question), facts));
            outcome = literal.isEmpty() ? outcome : outcome(question, literal);
        }
        return outcome instanceof Outcome.Known known
                ? known.replies().stream().map(Outcome.Reply::text).toList()
                : List.of();
    }

    private List<Mention> named(String question) {
        return Spans.of(question).stream()
                .map(span -> span.meaning(Optional.ofNullable(ids.get(Texts.folded(span.text()))).stream()
                        .toList()))
                .filter(mention -> !mention.ids().isEmpty())
                .toList();
    }

    private Outcome outcome(String text, List<Mention> mentions) {
        Optional<Question> question = new QuestionReader(now, false).read(text, mentions);
        if (question.isEmpty()) {
            return new Outcome.Unknown("", "not read");
        }
        Solver solver = new Solver(question.get(), facts, ever, SHIPPED::term, now);
        return solver.unnamed()
                .map(entity -> new Solver(solver.of(entity), facts, ever, SHIPPED::term, now))
                .orElse(solver)
                .solve();
    }

    private Held.Party party(String name) {
        return new Held.Party(
                ids.computeIfAbsent(Texts.folded(name), key -> "e" + ids.size()),
                name,
                types.getOrDefault(name, "Thing"));
    }
}
