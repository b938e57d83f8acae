package dev.annals.files.merge;

import dev.annals.files.block.Dates;
import dev.annals.files.block.Document;
import dev.annals.files.block.DocumentReader;
import dev.annals.files.block.FactLine;
import dev.annals.files.block.Room;
import dev.annals.files.block.Sentence;
import dev.annals.files.block.Stamp;
import dev.annals.files.render.Layout;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Simulates a changing memory, and a file that is kept in sync with it. */
final class World {

    static final String SCOPE = "main";

    private static final List<String> PEOPLE = List.of("Mara", "Ines", "Oskar", "1. FC Union");
    private static final List<String> PHRASES = List.of("works at", "likes", "lives in");
    private static final List<String> THINGS = List.of("Acme", "Beta", "Oslo", "Rome", "tea", "chess", "Corvane");

    final Room file;
    private final Random random;
    private final List<List<FactLine>> history = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private final Map<String, Instant> taken = new HashMap<>();
    private final Set<String> ever = new HashSet<>();
    private long revision;

    /** The texts of lines that are not to be written again. */
    Set<String> deleted() {
        Set<String> texts = new HashSet<>();
        left.stream().filter(one -> one.at(revision)).forEach(one -> texts.add(one.said));
        return texts;
    }

    private record Left(String key, String text, String said, long from, long to) {
        boolean at(long revision) {
            return from <= revision && to > revision;
        }
    }

    World(Random random, Room file) {
        this.random = random;
        this.file = file;
        history.add(List.of());
        change();
        change();
        change();
    }

    FactLine told(String subject, String phrase, String object, Dates dates, boolean disputed) {
        return FactLine.of(
                subject + "|" + phrase + "|" + object,
                subject,
                subject,
                phrase.replace(' ', '_'),
                object,
                false,
                Sentence.of(
                        subject + " " + phrase + " " + object,
                        dates,
                        disputed ? List.of(Sentence.DISPUTED) : List.of()),
                Instant.ofEpochSecond(history.size()));
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    String thing() {
        return one(THINGS);
    }

    private Dates dates() {
        return random.nextBoolean() ? Dates.NONE : new Dates(String.valueOf(2015 + random.nextInt(9)), "");
    }

    private List<FactLine> now() {
        return history.getLast();
    }

    /** The memory learns, forgets and doubts of its own. */
    void change() {
        TreeMap<String, FactLine> facts = new TreeMap<>();
        now().forEach(told -> facts.put(told.key(), told));
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            FactLine told = told(one(PEOPLE), one(PHRASES), thing(), dates(), random.nextInt(6) == 0);
            facts.put(told.key(), told);
            if (random.nextInt(3) == 0) {
                facts.remove(one(List.copyOf(facts.keySet())));
            }
        }
        become(List.copyOf(facts.values()));
    }

    private void become(List<FactLine> facts) {
        facts.forEach(told -> ever.add(told.id()));
        history.add(facts.stream()
                .sorted(Comparator.comparingInt(told -> told.key().hashCode()))
                .toList());
    }

    private List<FactLine> told(int commit, long revision) {
        return history.get(commit).stream()
                .filter(told -> left.stream().noneMatch(one -> one.at(revision) && one.key.equals(told.key())))
                .toList();
    }

    String fresh() {
        List<FactLine> facts = told(history.size() - 1, revision);
        return Merge.fresh(facts, facts.size(), stamp(file));
    }

    private Stamp stamp(Room room) {
        return new Stamp(SCOPE, false, history.size() - 1, "0123abcd", Instant.EPOCH, revision, room);
    }

    List<FactLine> rendered(Stamp stamp) {
        return Layout.of(told((int) stamp.commit(), stamp.deleted()), stamp.room())
                .all()
                .toList();
    }

    /** The texts of the facts that were rendered into a file. */
    Set<String> rendered(String content) {
        return DocumentReader.read(content, SCOPE).stamps().stream()
                .flatMap(stamp -> rendered(stamp).stream())
                .map(FactLine::text)
                .collect(Collectors.toSet());
    }

    record Synced(BlockDiff.Done done, String content) {}

    Synced sync(String content) {
        Document document = DocumentReader.read(content, SCOPE);
        List<List<FactLine>> bases =
                document.stamps().stream().map(this::rendered).toList();
        Map<String, String> deleted = new HashMap<>();
        left.stream().filter(one -> one.at(revision)).forEach(one -> deleted.put(one.text, one.key));
        Set<String> hidden = new HashSet<>();
        now().stream().filter(told -> deleted.containsValue(told.key())).forEach(told -> hidden.add(told.key()));
        Memory memory = new Memory(now(), now().size(), deleted, hidden, Map.copyOf(taken), Set.copyOf(ever));
        BlockDiff.Done done = BlockDiff.of(document, bases, memory);
        if (!done.deleted().isEmpty() || !done.restored().isEmpty()) {
            revision++;
            left.replaceAll(one -> one.at(revision)
                            && done.restored().stream()
                                    .anyMatch(entry -> entry.id().equals(one.text))
                    ? new Left(one.key, one.text, one.said, one.from, revision)
                    : one);
            done.deleted()
                    .forEach(told -> left.add(new Left(told.key(), told.id(), told.text(), revision, Long.MAX_VALUE)));
        }
        Instant sinceTheLastChange = Instant.ofEpochSecond(history.size() - 1).plusMillis(500);
        done.found().stream()
                .filter(PersonLine::news)
                .forEach(found -> taken.put(found.entry().id(), sinceTheLastChange));
        return new Synced(done, Merge.of(document, bases, done, file, stamp(file)));
    }

    /** Takes in what people said, if it is the time. */
    void learn(BlockDiff.Done done) {
        List<FactLine> facts = new ArrayList<>(now());
        for (PersonLine found : done.found()) {
            Optional<Said> said = found.said();
            if (found.news() && said.isPresent()) {
                facts.removeIf(told ->
                        found.was() != null && told.key().equals(found.was().key()));
                FactLine learned = told(
                        said.get().subject(),
                        said.get().predicate().replace('_', ' '),
                        said.get().object(),
                        said.get().dates(),
                        false);
                facts.removeIf(told -> told.key().equals(learned.key()));
                facts.add(learned);
            }
        }
        become(facts);
    }
}
