package dev.annals.belief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.Concurrent;
import dev.annals.belief.NaiveModel.Held;
import dev.annals.belief.NaiveModel.Said;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The believedSince that is carried from commit to commit equals the one computed from the whole past. */
@Concurrent
class TenurePropertyTest {

    @Test
    void isWhatAllThePastWouldSay() {
        Histories.ofColours((history, random) -> {
            List<Belief> believed = List.of();
            List<List<Held>> past = new ArrayList<>();
            for (List<Said> live : commits(history, random)) {
                // when
                believed = revised(believed, live, past.size());
                past.add(NaiveModel.timeline(live));

                // then
                assertThat(since(believed)).isEqualTo(since(past, past.size() - 1));
            }
        });
    }

    /** The live claims after each commit, which makes some or retracts one. */
    private static List<List<Said>> commits(List<Said> history, Random random) {
        List<List<Said>> commits = new ArrayList<>();
        List<Said> live = new ArrayList<>();
        int made = 0;
        while (made < history.size()) {
            if (!live.isEmpty() && random.nextInt(3) == 0) {
                live.remove(random.nextInt(live.size()));
            } else {
                int next = Math.min(history.size(), made + 1 + random.nextInt(3));
                live.addAll(history.subList(made, next));
                made = next;
            }
            commits.add(List.copyOf(live));
        }
        return commits;
    }

    private static List<Belief> revised(List<Belief> before, Collection<Said> live, int commit) {
        Revision revision = Revision.of(before, Timeline.derive(Histories.claims(live)));
        return Stream.concat(
                        revision.kept().stream().map(Revision.Kept::belief),
                        revision.opened().stream().map(segment -> opened(segment, revision.closed(), commit)))
                .toList();
    }

    private static Belief opened(Segment segment, List<Belief> closed, int commit) {
        Tenure tenure = Belief.tenureOf(segment, closed, Instant.ofEpochSecond(commit));
        assertThat(tenure.parts().getFirst().valid().from())
                .isEqualTo(segment.valid().from());
        assertThat(tenure.parts().getLast().valid().to())
                .isEqualTo(segment.valid().to());
        String id = segment.winner().id() + " in " + commit + " from "
                + segment.valid().from();
        return new Belief(id, segment.value(), segment.valid(), Set.of(), "", tenure);
    }

    /** By the first day of each belief. */
    private static Map<Integer, Long> since(List<Belief> believed) {
        return believed.stream()
                .collect(Collectors.toMap(
                        belief -> Histories.day(belief.valid().from()),
                        belief -> belief.tenure().since().getEpochSecond(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Map<Integer, Long> since(List<List<Held>> past, int now) {
        return past.get(now).stream()
                .collect(Collectors.toMap(
                        Held::from, held -> (long) since(past, now, held), (one, other) -> one, TreeMap::new));
    }

    /** Back from commit to commit, as long as the value was believed on all days. */
    private static int since(List<List<Held>> past, int now, Held held) {
        int since = now;
        while (since > 0 && isBelieved(past.get(since - 1), held)) {
            since--;
        }
        return since;
    }

    private static boolean isBelieved(List<Held> timeline, Held wanted) {
        return timeline.stream()
                .anyMatch(held -> held.value().equals(wanted.value())
                        && held.from() <= wanted.from()
                        && wanted.to() <= held.to());
    }
}
