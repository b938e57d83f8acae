package dev.annals.commit.plan;

import dev.annals.Concurrent;
import dev.annals.Seed;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whole random histories of claims and decisions, planned over a graph of maps and checked against a naive model. */
@Concurrent
class PlanPropertyTest {

    private static final int HISTORIES = 40;
    private static final int COMMITS = 25;

    @Test
    void everyCommitMakesBelievedAndDisputedWhatClaimsAndDecisionsMean() {
        forRandomHistories(history -> {
            for (int i = 0; i < COMMITS; i++) {
                // when
                history.goOn();

                // then
                history.check();
            }
        });
    }

    @Test
    void revertedInAnyOrderDecisionsAreAsIfTheyHadNeverBeenMade() {
        forRandomHistories(history -> {
            // given
            for (int i = 0; i < COMMITS; i++) {
                history.goOn();
            }

            // when
            history.revertSome();

            // then
            history.check();
        });
    }

    @Test
    void whenAllRenamesAndRetypesAreRevertedEntitiesAreCalledAndTypedAsWithoutThem() {
        forRandomHistories(history -> {
            // given
            for (int i = 0; i < COMMITS; i++) {
                history.goOn();
            }

            // when
            history.revertAllRenamesAndRetypes();

            // then
            history.check();
        });
    }

    private static void forRandomHistories(Consumer<PlannedHistory> check) {
        long seed = Seed.take();
        Random random = new Random(seed);
        for (int i = 0; i < HISTORIES; i++) {
            PlannedHistory history = new PlannedHistory(random);
            try {
                check.accept(history);
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError(
                        "history " + i + " of " + Seed.repeat(seed) + ": " + wrong.getMessage() + "\n" + history,
                        wrong);
            }
        }
    }
}
