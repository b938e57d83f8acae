package dev.annals.files.merge;

import dev.annals.files.block.Document;
import dev.annals.files.block.Entry;
import dev.annals.files.block.FactLine;
import dev.annals.recall.MarkedLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out what people did to a block since it was rendered. */
public final class BlockDiff {

    private final Document theirs;
    private final Memory ours;
    private final List<FactLine> facts;
    private final Map<String, FactLine> base = new HashMap<>();
    private final Map<String, FactLine> oursById;
    private final Map<String, FactLine> oursByKey;
    private final Set<String> present = new HashSet<>();
    private final Set<String> presentKeys = new HashSet<>();
    private final Set<String> saidKeys = new HashSet<>();
    private final PrecedingFacts above = new PrecedingFacts();
    private final List<PersonLine> found = new ArrayList<>();
    private final List<Entry> restored = new ArrayList<>();
    private final List<Phrase> phrases;
    private final Set<String> names;
    private final Map<String, FactLine> oursBySaid;

    private BlockDiff(Document theirs, List<List<FactLine>> bases, Memory ours) {
        this.theirs = theirs;
        this.ours = ours;
        this.facts = ours.told(back(theirs, ours));
        this.oursById = facts.stream().collect(Collectors.toMap(FactLine::id, Function.identity(), (one, _) -> one));
        this.oursByKey = facts.stream().collect(Collectors.toMap(FactLine::key, Function.identity(), (one, _) -> one));
        bases.forEach(one -> one.forEach(told -> base.putIfAbsent(told.id(), told)));
        this.phrases = Phrase.of(facts);
        this.names = Phrase.objects(facts);
        this.oursBySaid = facts.stream()
                .collect(Collectors.toMap(told -> told.sentence().said(), Function.identity(), (one, _) -> one));
    }

    /**
     * @param found the lines written by people, in order
     * @param restored those of them that had been deleted
     * @param deleted facts whose lines are gone but which are still believed, as shown now
     * @param base the ids of the lines that were rendered
     * @param facts that can be shown now
     * @param all the number of all facts
     */
    public record Done(
            List<PersonLine> found,
            List<Entry> restored,
            List<FactLine> deleted,
            Set<String> base,
            List<FactLine> facts,
            long all) {}

    /** @param bases what was rendered, for each version that was merged; empty if another memory rendered it */
    public static Done of(Document theirs, List<List<FactLine>> bases, Memory ours) {
        BlockDiff reading = new BlockDiff(theirs, bases, ours);
        theirs.entries().forEach(reading::whole);
        theirs.entries().forEach(reading::read);
        List<FactLine> deleted = reading.deleted(bases);
        Set<String> gone = deleted.stream().map(FactLine::key).collect(Collectors.toSet());
        return new Done(
                List.copyOf(reading.found),
                List.copyOf(reading.restored),
                deleted,
                Set.copyOf(reading.base.keySet()),
                reading.facts.stream()
                        .filter(told -> !gone.contains(told.key()))
                        .toList(),
                ours.count(back(theirs, ours)) - gone.size());
    }

    /**
     * Marked lines that are in no basis: only the memory can tell whether it rendered them.
     *
     * @return by line id
     */
    public static SequencedMap<String, Entry> strange(
            Document theirs, List<List<FactLine>> bases, List<FactLine> ours) {
        Set<String> known = new HashSet<>();
        bases.forEach(base -> base.forEach(told -> known.add(told.id())));
        ours.forEach(told -> known.add(told.id()));
        SequencedMap<String, Entry> strange = new LinkedHashMap<>();
        theirs.entries().stream()
                .filter(entry -> entry.isWhole() && !known.contains(entry.id()))
                .forEach(entry -> strange.putIfAbsent(entry.id(), entry));
        return strange;
    }

    /** The keys of deleted facts whose lines somebody wrote again. */
    private static Set<String> back(Document theirs, Memory ours) {
        return theirs.entries().stream()
                .filter(entry -> isBack(entry, ours))
                .map(entry -> Objects.requireNonNull(ours.deleted().get(entry.id())))
                .collect(Collectors.toSet());
    }

    private static boolean isBack(Entry entry, Memory ours) {
        return !entry.isWhole() && ours.deleted().containsKey(entry.id());
    }

    /** Records lines that show a fact as it was rendered, or as it would be rendered now, wherever they are. */
    private void whole(Entry entry) {
        @Nullable FactLine told = told(entry);
        if (told != null) {
            presentKeys.add(told.key());
            if (isRendered(entry)) {
                present.add(entry.id());
            }
        }
        @Nullable FactLine known = oursBySaid.get(entry.said());
        if (known != null) {
            saidKeys.add(known.key());
        }
    }

    private @Nullable FactLine told(Entry entry) {
        @Nullable FactLine was = base.get(entry.id());
        return was == null ? oursById.get(entry.id()) : was;
    }

    /** False if a person wrote the text. */
    private boolean isRendered(Entry entry) {
        return entry.isWhole()
                ? base.containsKey(entry.id())
                        || oursById.containsKey(entry.id())
                        || ours.believed().contains(entry.id())
                : entry.mark() == null && base.containsKey(entry.id());
    }

    private void read(Entry entry) {
        if (isBack(entry, ours)) {
            restored.add(entry);
            find(entry, anew(entry), true);
        } else if (isRendered(entry)) {
            above.passed(entry, told(entry));
        } else if (entry.text().isEmpty()) { // keeps an empty bullet, drops an empty line with a mark
            if (entry.mark() == null) {
                find(entry, Optional.empty(), false);
            }
        } else {
            @Nullable FactLine was = edited(entry);
            @Nullable FactLine over = over(entry, was);
            @Nullable FactLine known = oursBySaid.get(entry.said());
            boolean news = !ours.isTaken(entry, over);
            if (known != null) {
                repeat(entry, known, was, over);
            } else if (was == null) {
                find(entry, entry.isWhole() ? foreign(entry) : anew(entry), news);
            } else {
                edit(entry, was, news);
            }
        }
    }

    /** The line says what is known anyway. The fact that it showed before an edit has no line any more. */
    private void repeat(Entry entry, FactLine known, @Nullable FactLine was, @Nullable FactLine over) {
        if (was != null && (over == null || was.key().equals(known.key()))) {
            present.add(was.id());
            presentKeys.add(was.key());
        }
        find(entry, Optional.empty(), false);
    }

    private void find(Entry entry, Optional<Said> what, boolean news) {
        found.add(new PersonLine(entry, null, null, what, news, false, above.of(entry)));
        above.passed(entry, oursBySaid.get(entry.said()));
    }

    /**
     * The fact in whose place the line was written. A line that stood there before the fact did has a mark without a
     * predicate.
     */
    private @Nullable FactLine over(Entry entry, @Nullable FactLine was) {
        @Nullable MarkedLine mark = entry.mark();
        return mark != null && mark.predicate() != null && base.containsKey(mark.id()) ? was : null;
    }

    private void edit(Entry entry, FactLine was, boolean news) {
        present.add(was.id());
        boolean alone = presentKeys.add(was.key());
        @Nullable FactLine now = alone ? oursByKey.get(was.key()) : null;
        boolean conflict = news && (now == null || !now.text().equals(was.text()));
        found.add(new PersonLine(entry, was, now, Rewording.of(was, entry.text()), news, conflict, above.of(entry)));
        above.passed(entry, was);
    }

    /** The fact that this line showed before it was edited, unless another line still shows it. */
    private @Nullable FactLine edited(Entry entry) {
        @Nullable MarkedLine mark = entry.mark();
        if (mark == null || entry.isWhole() || present.contains(mark.id())) {
            return null;
        }
        String id = mark.id();
        return base.containsKey(id) ? base.get(id) : oursById.get(id);
    }

    private Optional<Said> anew(Entry entry) {
        return Rewording.anew(phrases, names, entry.text());
    }

    private static Optional<Said> foreign(Entry entry) {
        @Nullable MarkedLine mark = entry.mark();
        return mark == null || mark.predicate() == null
                ? Optional.empty()
                : Rewording.foreign(
                        entry.heading().replaceFirst("^#+\\h*", ""), mark.predicate(), mark.literal(), entry.text());
    }

    /** If two versions were merged, only lines that were in both count as deleted. */
    private List<FactLine> deleted(List<List<FactLine>> bases) {
        Set<String> all = new LinkedHashSet<>();
        if (!bases.isEmpty() && !theirs.stamps().isEmpty()) {
            bases.getFirst().forEach(told -> all.add(told.id()));
            bases.forEach(base -> all.retainAll(base.stream().map(FactLine::id).toList()));
        }
        all.removeAll(present);
        List<FactLine> deleted = new ArrayList<>();
        for (String id : all) {
            @Nullable FactLine was = base.get(id);
            @Nullable FactLine now = was == null ? null : oursByKey.get(was.key());
            if (now != null && !saidKeys.contains(now.key()) && presentKeys.add(now.key())) {
                deleted.add(now);
            }
        }
        return List.copyOf(deleted);
    }
}
