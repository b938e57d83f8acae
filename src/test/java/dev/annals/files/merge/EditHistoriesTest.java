package dev.annals.files.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.Concurrent;
import dev.annals.Seed;
import dev.annals.files.block.Room;
import dev.annals.files.block.Sentence;
import dev.annals.recall.MarkedLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** People edit, the memory changes, git merges: whatever the order, no line by a person is lost. */
@Concurrent
class EditHistoriesTest {

    private static final int HISTORIES = 1_000;

    @Test
    void noLineOfAPersonIsEverLostAndWhatIsWrittenChangesNothingWhenReadBack() {
        long first = Seed.take();
        for (long seed = first; seed < first + HISTORIES; seed++) {
            try {
                history(new Random(seed));
            } catch (RuntimeException | AssertionError failed) {
                throw new AssertionError(Seed.repeat(seed), failed);
            }
        }
    }

    private static void history(Random random) {
        Room room = random.nextBoolean() ? Room.FILE : new Room(20 + random.nextInt(30), 3_000);
        World world = new World(random, room);
        Person person = new Person(random, world, new LinkedHashSet<>(), new LinkedHashSet<>());
        String content = "# Ours\n\n" + world.fresh();
        person.wrote().add("# Ours");
        for (int step = 0; step < 12; step++) {
            switch (random.nextInt(4)) {
                case 0 -> world.change();
                case 1 -> content = merged(random, world, person, content);
                case 2 -> {
                    world.change();
                    content = person.edit(content, "Ada");
                }
                default -> content = person.edit(content, "Ada");
            }
            content = synced(random, world, person, content);
        }
    }

    private static String synced(Random random, World world, Person person, String before) {
        World.Synced synced = world.sync(before);
        String content = synced.content();
        Set<String> lines = lines(content);
        Set<String> rendered = world.rendered(before);
        person.wrote() // another version had learned it, or rendered it in the same words
                .removeIf(text -> facts(before).contains(said(text)) || rendered.contains(text));
        assertThat(lines)
                .as("%s%n=>%n%s", before, content)
                .containsAll(
                        person.wrote().stream().map(EditHistoriesTest::said).toList());
        person.gone().removeIf(text -> lines(before).contains(said(text)));
        assertThat(lines).as("%s%n=>%n%s", before, content).noneMatch(person.gone()::contains);
        person.gone().retainAll(world.deleted()); // of the rest the memory had forgotten, and may learn it again

        World.Synced again = world.sync(content);
        assertThat(again.content()).as(before).isEqualTo(content);
        assertThat(again.done().found()).as(content).noneMatch(PersonLine::news);
        assertThat(again.done().deleted()).as("%s%n=>%n%s", before, content).isEmpty();
        assertThat(again.done().restored()).as(content).isEmpty();
        Set<String> facts = facts(content);
        person.wrote()
                .removeIf(text -> facts.contains(said(text))); // learned: what becomes of it is the memory's to say
        if (random.nextBoolean()) {
            world.learn(synced.done());
        }
        return content;
    }

    /** Two edit the same file; git takes the lines of both, and the first line of one. */
    private static String merged(Random random, World world, Person person, String content) {
        Person other = person.another();
        String theirs = other.edit(content, "Ben");
        if (random.nextBoolean()) {
            world.change();
            theirs = world.sync(theirs).content();
        }
        String ours = person.edit(content, "Ada");
        person.wrote().addAll(other.wrote());
        person.gone().clear(); // the other may have it still
        String merged = union(List.of(ours.split("\n", -1)), List.of(theirs.split("\n", -1)));
        person.wrote().removeIf(text -> !lines(merged).contains(said(text))); // that was git
        return merged;
    }

    private static String union(List<String> ours, List<String> theirs) {
        List<String> merged = new ArrayList<>(ours);
        int at = 0;
        for (String line : theirs) {
            int there = merged.indexOf(line);
            if (there >= 0 && !line.isBlank()) {
                at = there + 1;
            } else if (!line.isBlank() && !line.startsWith("<!-- annals:begin")) {
                merged.add(Math.min(at++, merged.size()), line);
            }
        }
        return String.join("\n", merged);
    }

    /** Without notes. */
    private static String said(String text) {
        return Sentence.read(text).said();
    }

    private static Set<String> facts(String content) {
        return content.lines()
                .flatMap(line -> MarkedLine.read(line).stream())
                .filter(MarkedLine::isIntact)
                .map(line -> said(line.text()))
                .collect(Collectors.toSet());
    }

    private static Set<String> lines(String content) {
        return content.lines()
                .map(line -> said(MarkedLine.bare(MarkedLine.unmarked(line))))
                .collect(Collectors.toSet());
    }
}
