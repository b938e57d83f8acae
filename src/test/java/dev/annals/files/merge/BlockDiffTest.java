package dev.annals.files.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.files.block.Dates;
import dev.annals.files.block.Document;
import dev.annals.files.block.DocumentReader;
import dev.annals.files.block.FactLine;
import dev.annals.files.block.Room;
import dev.annals.files.block.Sentence;
import dev.annals.files.block.Stamp;
import dev.annals.recall.MarkedLine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people did to a file of a few facts, and what becomes of it. */
class BlockDiffTest {

    private static final Instant ONCE = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("2026-11-03T00:00:00Z");
    private static final FactLine OPEN = told("Release", "is", "open", LATER);
    private static final Stamp STAMP = new Stamp("main", false, 1, "0123abcd", Instant.EPOCH, 0, Room.FILE);

    private static FactLine told(String subject, String predicate, String object, Instant since) {
        return told(subject, predicate, object, since, List.of());
    }

    private static FactLine told(String subject, String predicate, String object, Instant since, List<String> notes) {
        return FactLine.of(
                subject + predicate + object,
                subject,
                subject,
                predicate,
                object,
                true,
                Sentence.of(subject + " " + predicate + " " + object, Dates.NONE, notes),
                since);
    }

    private static Memory memory(List<FactLine> facts, Map<String, Instant> taken) {
        return new Memory(facts, facts.size(), Map.of(), Set.of(), taken, Set.of());
    }

    private static String file(List<FactLine> facts) {
        return Merge.fresh(facts, facts.size(), STAMP);
    }

    private static BlockDiff.Done read(String content, List<FactLine> base, Memory memory) {
        return BlockDiff.of(DocumentReader.read(content, "main"), List.of(base), memory);
    }

    private static String written(String content, List<FactLine> base, Memory memory) {
        Document theirs = DocumentReader.read(content, "main");
        return Merge.of(theirs, List.of(base), BlockDiff.of(theirs, List.of(base), memory), Room.FILE, STAMP);
    }

    @Test
    void aLineThatWasTakenInOnceIsNewsOverAFactThatBecameKnownSince() {
        // given
        List<FactLine> facts = List.of(OPEN);
        String edited = file(facts).replace("is open", "is frozen");
        String id = MarkedLine.id("Release is frozen");

        // then
        assertThat(read(edited, facts, memory(facts, Map.of(id, ONCE))).found()).allMatch(PersonLine::news);
        assertThat(read(edited, facts, memory(facts, Map.of(id, LAST))).found()).noneMatch(PersonLine::news);
    }

    @Test
    void aLineThatStoodThereWhenTheFactChangedIsNoNews() {
        // given it was taken in and not believed, and what it was written over is known anew
        String edited = file(List.of(OPEN)).replace("is open", "is frozen");
        Map<String, Instant> taken = Map.of(MarkedLine.id("Release is frozen"), LATER);
        List<FactLine> now = List.of(told("Release", "is", "open", LAST));
        String kept = written(edited, List.of(OPEN), memory(now, taken));

        // when
        BlockDiff.Done done = read(kept, now, memory(now, taken));

        // then
        assertThat(kept).contains("- Release is frozen <!-- " + OPEN.id() + " -->");
        assertThat(done.found()).hasSize(1).noneMatch(PersonLine::news);
        assertThat(done.deleted()).isEmpty();
    }

    @Test
    void aLineChangedIntoWhatAnotherFactSaysDeletesOnlyTheFactItShowed() {
        // given
        FactLine oslo = told("Mara", "visits", "Oslo", ONCE);
        FactLine rome = told("Mara", "visits", "Rome", ONCE);
        List<FactLine> facts = List.of(oslo, rome);
        String both = file(facts).replace("visits Oslo", "visits Rome");
        String one = both.replace("- Mara visits Rome " + rome.mark() + "\n", "");

        // then
        for (String edited : List.of(both, one)) {
            BlockDiff.Done done = read(edited, facts, memory(facts, Map.of()));
            assertThat(done.deleted()).containsExactly(oslo);
            assertThat(done.found()).noneMatch(PersonLine::news);
            assertThat(written(edited, facts, memory(facts, Map.of())))
                    .contains(rome.line())
                    .doesNotContain("Oslo");
        }
    }

    @Test
    void aFactWhoseLineIsTypedAnewWithoutItsNotesIsNotDeleted() {
        // given
        FactLine disputed = told("Mara", "visits", "Rome", ONCE, List.of(Sentence.DISPUTED));
        List<FactLine> facts = List.of(OPEN, disputed);
        String edited = file(facts).replace(disputed.line(), "- Mara visits Rome");

        // when
        BlockDiff.Done done = read(edited, facts, memory(facts, Map.of()));

        // then
        assertThat(edited).contains("\n- Mara visits Rome\n");
        assertThat(done.deleted()).isEmpty();
        assertThat(done.found()).hasSize(1).noneMatch(PersonLine::news);
    }

    @Test
    void anEmptyBulletIsNoNewsAndALineOfWhichOnlyTheMarkIsLeftIsDeleted() {
        // given
        List<FactLine> facts = List.of(OPEN, told("Release", "has", "notes", ONCE));
        String edited = file(facts).replace("- Release is open " + OPEN.mark(), "- \n\n" + OPEN.mark() + "\n");

        // when
        BlockDiff.Done done = read(edited, facts, memory(facts, Map.of()));

        // then
        assertThat(done.found()).hasSize(1).noneMatch(PersonLine::news);
        assertThat(done.deleted()).containsExactly(OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. FC Union", "2) x", "- x", "* x", "+ x", "```", "~~~"})
    void aNameThatLooksLikeMarkdownIsANameLikeAnyOther(String name) {
        // given
        List<FactLine> facts = List.of(told(name, "is", "Evil", ONCE), OPEN, told("Mara", "likes", "tea", ONCE));
        String file = file(facts);

        // then a file that nobody has edited says nothing new
        BlockDiff.Done unedited = read(file, facts, memory(facts, Map.of()));
        assertThat(unedited.found()).isEmpty();
        assertThat(unedited.deleted()).isEmpty();
        assertThat(written(file, facts, memory(facts, Map.of()))).isEqualTo(file);

        // and what is no longer believed has no line
        List<FactLine> others = facts.subList(1, 3);
        assertThat(read(file, facts, memory(others, Map.of())).found()).isEmpty();
        assertThat(written(file, facts, memory(others, Map.of()))).doesNotContain("Evil");

        // when somebody edits the line
        String edited = file.replace("is Evil", "is Good");
        BlockDiff.Done done = read(edited, facts, memory(facts, Map.of()));

        // then it is the only line that differs, and stays so
        assertThat(done.found()).extracting(found -> found.entry().text()).containsExactly(name + " is Good");
        assertThat(done.deleted()).isEmpty();
        String kept = written(edited, facts, memory(facts, Map.of()));
        assertThat(kept).contains("- " + name + " is Good ", "- Mara likes tea ");
        assertThat(read(kept, facts, memory(facts, Map.of())).deleted()).isEmpty();
    }

    @Test
    void aValueThatEndsLikeANoteIsKnownByTheLineThatSaysIt() {
        // given
        FactLine tea = told("Mara", "drinks", "Tea (disputed)", LATER);
        String edited = file(List.of(OPEN)).replace("### Release\n", "### Release\n\n- Mara drinks Tea (disputed)\n");

        // then
        assertThat(read(edited, List.of(OPEN), memory(List.of(OPEN, tea), Map.of()))
                        .found())
                .hasSize(1)
                .noneMatch(PersonLine::news);
    }

    @Test
    void notesStayBehindTheFactTheyWereBehind() {
        // given
        FactLine first = told("Mara", "likes", "tea", ONCE);
        FactLine second = told("Mara", "likes", "chess", ONCE);
        FactLine third = told("Mara", "likes", "rain", ONCE);
        String edited = file(List.of(first, second))
                .replace("### Mara\n\n", "### Mara\n\n- a note before all\n")
                .replace(first.mark(), first.mark() + "\n  - ask her before changing this")
                .replace(second.mark(), second.mark() + "\n  - she plays on Sundays");
        List<FactLine> base = List.of(first, second);

        // when the order is another
        String written = written(edited, base, memory(List.of(second, third, first), Map.of()));

        // then
        assertThat(written)
                .contains("### Mara\n\n- a note before all\n" + second.line() + "\n  - she plays on Sundays\n"
                        + third.line() + "\n" + first.line() + "\n  - ask her before changing this\n");

        // when the fact is believed no more
        written = written(edited, base, memory(List.of(first, third), Map.of()));

        // then
        assertThat(written)
                .contains(first.line() + "\n  - ask her before changing this\n  - she plays on Sundays\n" + third.line()
                        + "\n");
    }
}
