package dev.annals.commit;

import static dev.annals.schedule.Schedules.check;
import static dev.annals.schedule.Schedules.explore;
import static dev.annals.schedule.Schedules.together;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Concurrent writers of one tenant, in many schedules. The exploration itself checks that each of them finishes. */
class LaneScheduleTest {

    private static final int SCHEDULES = 50;
    private static final int GROUP_OPS = 2;
    private static final int WRITERS = 4;
    private static final String TENANT = "main";

    /** A write of one op that is answered with its own name. */
    private record Write(String name, boolean alone, CompletableFuture<String> receipt) implements Lane.Waits {

        static Write of(String name) {
            return new Write(name, false, new CompletableFuture<>());
        }

        static Write alone(String name) {
            return new Write(name, true, new CompletableFuture<>());
        }

        @Override
        public int ops() {
            return 1;
        }
    }

    /** Stands where the database is: not safe for several threads, as no two groups of a tenant may be there at once. */
    private static final class Journal implements Consumer<List<Write>> {

        private final List<String> committed = new ArrayList<>();
        private final AtomicBoolean occupied = new AtomicBoolean();

        @Override
        public void accept(List<Write> group) {
            check(!occupied.getAndSet(true), "two groups at once");
            check(group.size() <= GROUP_OPS, "a group of " + group.size());
            for (Write write : group) {
                check(group.size() == 1 || !write.alone(), "not alone");
                committed.add(write.name());
                write.receipt().complete(write.name());
            }
            occupied.set(false);
        }

        /** Fails for the groups that one write is the first of. */
        Consumer<List<Write>> failing(String first, RuntimeException fault) {
            return group -> {
                if (group.getFirst().name().equals(first)) {
                    throw fault;
                }
                accept(group);
            };
        }

        void assertInOrder(String... names) {
            int before = -1;
            for (String name : names) {
                int place = committed.indexOf(name);
                check(place > before, "not in order: " + committed);
                before = place;
            }
        }

        void assertHolds(int writes) {
            check(committed.size() == writes, "not once each: " + committed);
        }
    }

    @Test
    void eachWriteIsCommittedOnceAndItsWriterAnswered() {
        explore(SCHEDULES, () -> {
            Lane<Write> lane = new Lane<>();
            Journal journal = new Journal();

            together(
                    () -> commit(lane, journal, Write.of("a")),
                    () -> commit(lane, journal, Write.alone("b")),
                    () -> commit(lane, journal, Write.of("c")));

            journal.assertHolds(3);
        });
    }

    @Test
    void whatOneWriterBringsTogetherIsCommittedInItsOrder() {
        explore(SCHEDULES, () -> {
            Lane<Write> lane = new Lane<>();
            Journal journal = new Journal();

            together(
                    () -> commit(lane, journal, Write.of("a1"), Write.of("a2"), Write.of("a3")),
                    () -> commit(lane, journal, Write.of("b1"), Write.of("b2")));

            journal.assertHolds(5);
            journal.assertInOrder("a1", "a2", "a3");
            journal.assertInOrder("b1", "b2");
        });
    }

    @Test
    void aFaultIsToldToThoseItBefellAndToNobodyElse() {
        explore(SCHEDULES, () -> {
            Lane<Write> lane = new Lane<>();
            Journal journal = new Journal();
            Consumer<List<Write>> faulty = journal.failing("bad", new IllegalStateException("bad"));

            together(
                    () -> {
                        Write bad = Write.alone("bad");
                        lane.commit(List.of(bad), GROUP_OPS, faulty);
                        check(bad.receipt().isCompletedExceptionally(), "its fault was not told");
                    },
                    () -> commit(lane, faulty, Write.of("a")));

            journal.assertHolds(1);
        });
    }

    @Test
    void whatIsToBeTriedAgainIsNotOvertakenByWhatItsWriterBroughtAfterIt() {
        explore(SCHEDULES, () -> {
            Lane<Write> lane = new Lane<>();
            Journal journal = new Journal();
            Consumer<List<Write>> unavailableAtFirst =
                    journal.failing("a1", new ProblemException(ErrorCode.DATABASE_UNAVAILABLE, "away"));
            Write a2 = Write.of("a2");
            Write a3 = Write.of("a3");

            together(
                    () -> lane.commit(List.of(Write.alone("a1"), a2, a3), GROUP_OPS, unavailableAtFirst),
                    () -> commit(lane, unavailableAtFirst, Write.of("b")));

            journal.assertHolds(1);
            check(a2.receipt().isCompletedExceptionally(), "overtaken by the next");
            check(a3.receipt().isCompletedExceptionally(), "overtaken by the last");
        });
    }

    @Test
    void allWritersOfATenantAreInOneLaneAndNoneIsKeptWhenTheyLeft() {
        explore(SCHEDULES, () -> {
            Lanes<Write> lanes = new Lanes<>(WRITERS);
            Journal journal = new Journal();

            together(() -> write(lanes, journal, "a"), () -> write(lanes, journal, "b"));

            journal.assertHolds(2);
            check(lanes.isEmpty(), "a lane is kept");
        });
    }

    private static void write(Lanes<Write> lanes, Journal journal, String name) {
        Lane<Write> lane = lanes.enter(TENANT);
        try {
            commit(lane, journal, Write.of(name));
            check(lanes.enter(TENANT) == lane, "another lane while somebody is in this one");
            lanes.leave(TENANT);
        } finally {
            lanes.leave(TENANT);
        }
    }

    private static void commit(Lane<Write> lane, Consumer<List<Write>> group, Write... writes) {
        lane.commit(List.of(writes), GROUP_OPS, group);
        for (Write write : writes) {
            try {
                check(write.name().equals(write.receipt().getNow("nothing")), "not answered");
            } catch (CompletionException failed) {
                throw new AssertionError("another's fault", failed);
            }
        }
    }
}
