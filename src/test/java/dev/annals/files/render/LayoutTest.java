package dev.annals.files.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.files.block.Dates;
import dev.annals.files.block.Document;
import dev.annals.files.block.FactLine;
import dev.annals.files.block.Plain;
import dev.annals.files.block.Room;
import dev.annals.files.block.Sentence;
import dev.annals.files.block.Stamp;
import dev.annals.files.merge.Merge;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fits into a file when there is far more. */
class LayoutTest {

    private static final int FACTS = 10_000;

    @ParameterizedTest
    @ValueSource(ints = {20, 400, 3_000})
    void theBoundsHoldAndWhatWasCutIsWorthNoMoreThanWhatIsTold(int longest) {
        // given
        Random random = new Random(longest);
        List<Worth.Weighed> facts = IntStream.range(0, FACTS)
                .mapToObj(i -> new Worth.Weighed(
                        "f" + i,
                        "s" + random.nextInt(300),
                        i % 2_000 == 7,
                        i % 5 == 0,
                        random.nextDouble(),
                        0.5 + random.nextDouble() / 2,
                        1 + random.nextInt(4),
                        random.nextInt(10) == 0))
                .toList();
        Map<String, Integer> place = new HashMap<>();
        List<String> order = Worth.order(facts);
        order.forEach(id -> place.put(id, place.size()));
        List<FactLine> told =
                order.stream().map(id -> told(id, random.nextInt(longest))).toList();

        // when
        String file = Merge.fresh(told, FACTS, new Stamp("main", false, 1, "0123abcd", Instant.EPOCH, 0, Room.FILE));

        // then
        assertThat(file.lines().count()).isLessThanOrEqualTo(Room.FILE.lines());
        assertThat(Document.bytes(file)).isLessThanOrEqualTo(Room.FILE.bytes());
        List<Integer> shown = file.lines()
                .filter(line -> line.startsWith("- "))
                .map(line -> place.get(line.substring(2, line.indexOf(" is "))))
                .sorted()
                .toList();
        assertThat(shown)
                .isNotEmpty()
                .isEqualTo(IntStream.range(0, shown.size()).boxed().toList());
        assertThat(file).contains("_" + (FACTS - shown.size()) + " more facts are not shown here");
        Map<String, Worth.Weighed> byId = new HashMap<>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        assertThat(order.stream().limit(shown.size()).flatMap(id -> Stream.ofNullable(byId.get(id))))
                .noneMatch(Worth.Weighed::stale);
        assertThat(order.stream().skip(shown.size()).flatMap(id -> Stream.ofNullable(byId.get(id))))
                .noneMatch(Worth.Weighed::pinned);
    }

    private static FactLine told(String id, int length) {
        String object = "x".repeat(length + 1);
        return FactLine.of(
                id,
                "Topic " + id.hashCode() % 30,
                id,
                "is",
                object,
                true,
                Sentence.of(id + " is " + Plain.of(object), Dates.NONE, List.of()),
                Instant.EPOCH);
    }
}
