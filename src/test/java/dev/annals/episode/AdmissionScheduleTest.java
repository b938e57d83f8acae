package dev.annals.episode;

import static dev.annals.schedule.Schedules.check;
import static dev.annals.schedule.Schedules.explore;
import static dev.annals.schedule.Schedules.together;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Concurrent arrivals for one tenant, in many schedules. */
class AdmissionScheduleTest {

    private static final int SCHEDULES = 100;
    private static final int MAX = 2;

    /** Later than a count serves. */
    private static final Instant LATER = Instant.EPOCH.plusSeconds(5);

    private static final class Tenant {

        private final BacklogEstimate places = new BacklogEstimate();
        private final AtomicInteger waiting = new AtomicInteger();

        Tenant(int waitingAlready) {
            waiting.set(waitingAlready);
        }

        /** As {@link Admission} does. */
        boolean arrive(Instant now) {
            BacklogEstimate.Count due = places.count(1, MAX, now);
            if (due != null) {
                places.counted(due, waiting.get());
            }
            boolean admitted = places.admit(1, MAX);
            if (admitted) {
                check(waiting.incrementAndGet() <= MAX, "more wait than may");
                places.arrived(1);
            }
            return admitted;
        }
    }

    @Test
    void noMoreAreAdmittedThanMayWaitAlsoWhenNothingWasCountedYet() {
        explore(SCHEDULES, () -> {
            Tenant tenant = new Tenant(1);
            together(() -> tenant.arrive(Instant.EPOCH), () -> tenant.arrive(Instant.EPOCH));
        });
    }

    @Test
    void noMoreAreAdmittedThanMayWaitWhileTheyAreCountedAgain() {
        explore(SCHEDULES, () -> {
            Tenant tenant = new Tenant(0);
            tenant.arrive(Instant.EPOCH);
            together(() -> tenant.arrive(LATER), () -> tenant.arrive(LATER));
        });
    }

    @Test
    void aCountThatFailedLocksNobodyOut() {
        explore(SCHEDULES, () -> {
            Tenant tenant = new Tenant(0);
            Runnable fails = () -> {
                if (tenant.places.count(1, MAX, Instant.EPOCH) != null) {
                    tenant.places.notCounted();
                }
            };
            together(fails, fails);
            check(tenant.arrive(Instant.EPOCH), "locked out");
        });
    }

    @Test
    void whenFewerWaitTheNextIsAdmitted() {
        explore(SCHEDULES, () -> {
            Tenant tenant = new Tenant(2);
            together(() -> tenant.arrive(Instant.EPOCH), () -> tenant.waiting.set(0));
            check(tenant.arrive(LATER), "locked out");
        });
    }
}
