package dev.annals.files.merge;

import dev.annals.files.block.Document;
import dev.annals.files.block.Entry;
import dev.annals.files.block.FactLine;
import dev.annals.recall.MarkedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out what people did to a block since it was rendered. */
public final class BlockDiff {

    private final Memory ours;
    private final KnownFacts facts;
    private final RemainingLines lines = new RemainingLines();
    private final PrecedingFacts above = new PrecedingFacts();
    private final List<Phrase> phrases;
    private final Set<String> names;
    private final List<PersonLine> found = new ArrayList<>();
    private final List<Entry> restored = new ArrayList<>();

    private BlockDiff(List<List<FactLine>> bases, List<FactLine> now, Memory ours) {
        this.ours = ours;
        this.facts = new KnownFacts(bases, now, ours);
        this.phrases = Phrase.of(now);
        this.names = Phrase.objects(now);
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
        Set<String> back = back(theirs, ours);
        List<FactLine> now = ours.told(back);
        BlockDiff reading = new BlockDiff(bases, now, ours);
        theirs.entries().forEach(reading::whole);
        theirs.entries().forEach(reading::read);
        List<FactLine> deleted =
                bases.isEmpty() || theirs.stamps().isEmpty() ? List.of() : reading.lines.deleted(bases, reading.facts);
        Set<String> gone = deleted.stream().map(FactLine::key).collect(Collectors.toSet());
        return new Done(
                List.copyOf(reading.found),
                List.copyOf(reading.restored),
                deleted,
                reading.facts.rendered(),
                now.stream().filter(told -> !gone.contains(told.key())).toList(),
                ours.count(back) - gone.size());
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
        @Nullable FactLine told = facts.shownBy(entry.id());
        if (told != null) {
            lines.show(told);
            if (facts.isRendered(entry)) {
                lines.keep(entry.id());
            }
        }
        @Nullable FactLine known = facts.saying(entry);
        if (known != null) {
            lines.say(known);
        }
    }

    private void read(Entry entry) {
        if (isBack(entry, ours)) {
            restored.add(entry);
            find(entry, anew(entry), true);
        } else if (facts.isRendered(entry)) {
            above.passed(entry, facts.shownBy(entry.id()));
        } else if (entry.text().isEmpty()) { // keeps an empty bullet, drops an empty line with a mark
            if (entry.mark() == null) {
                find(entry, Optional.empty(), false);
            }
        } else {
            written(entry);
        }
    }

    private void written(Entry entry) {
        @Nullable FactLine was = edited(entry);
        @Nullable FactLine over = over(entry, was);
        @Nullable FactLine known = facts.saying(entry);
        boolean news = !ours.isTaken(entry, over);
        if (known != null) {
            repeat(entry, known, was, over);
        } else if (was == null) {
            find(entry, entry.isWhole() ? foreign(entry) : anew(entry), news);
        } else {
            edit(entry, was, news);
        }
    }

    /** The line says what is known anyway. The fact that it showed before it was edited has no line any more. */
    private void repeat(Entry entry, FactLine known, @Nullable FactLine was, @Nullable FactLine over) {
        if (was != null && (over == null || was.key().equals(known.key()))) {
            lines.keep(was.id());
            lines.show(was);
        }
        find(entry, Optional.empty(), false);
    }

    private void find(Entry entry, Optional<Said> what, boolean news) {
        found.add(new PersonLine(entry, null, null, what, news, false, above.of(entry)));
        above.passed(entry, facts.saying(entry));
    }

    private void edit(Entry entry, FactLine was, boolean news) {
        lines.keep(was.id());
        boolean alone = lines.show(was);
        @Nullable FactLine now = alone ? facts.now(was) : null;
        boolean conflict = news && (now == null || !now.text().equals(was.text()));
        found.add(new PersonLine(entry, was, now, Rewording.of(was, entry.text()), news, conflict, above.of(entry)));
        above.passed(entry, was);
    }

    /** The fact that this line showed before it was edited, unless another line still shows it. */
    private @Nullable FactLine edited(Entry entry) {
        @Nullable MarkedLine mark = entry.mark();
        return mark == null || entry.isWhole() || lines.has(mark.id()) ? null : facts.shownBy(mark.id());
    }

    /**
     * The fact in whose place the line was written. A line that stood there before the fact did has a mark without a
     * predicate.
     */
    private @Nullable FactLine over(Entry entry, @Nullable FactLine was) {
        @Nullable MarkedLine mark = entry.mark();
        return mark != null && mark.predicate() != null && facts.wasRendered(mark.id()) ? was : null;
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
}
