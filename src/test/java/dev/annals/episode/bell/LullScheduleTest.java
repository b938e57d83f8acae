package dev.annals.episode.bell;

import static dev.annals.schedule.Schedules.check;
import static dev.annals.schedule.Schedules.explore;
import static dev.annals.schedule.Schedules.together;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Arrivals and the timer that waits for a pause between them, in many schedules. */
class LullScheduleTest {

    private static final int SCHEDULES = 300;
    private static final Backlog BACKLOG = new Backlog("main", "main");
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private static final class Timer {

        private final Queue<Runnable> tasks = new ArrayDeque<>();

        synchronized void soon(Runnable task) {
            tasks.add(task);
        }

        synchronized Runnable next() {
            return tasks.poll();
        }

        boolean run() {
            Runnable task = next();
            if (task == null) {
                return false;
            }
            task.run();
            return true;
        }
    }

    @Test
    void nothingThatArrivesIsLeftUnannounced() {
        explore(SCHEDULES, () -> {
            AtomicInteger waiting = new AtomicInteger();
            AtomicLong now = new AtomicLong();
            Timer timer = new Timer();
            AnnouncementDebouncer lull = new AnnouncementDebouncer(backlog -> waiting.set(0), timer::soon, now::get);
            lull.arrived(BACKLOG);
            lull.arrived(BACKLOG); // is listened for

            Runnable arrives = () -> {
                waiting.incrementAndGet();
                lull.arrived(BACKLOG);
            };
            together(arrives, () -> {
                now.addAndGet(SECOND);
                timer.run();
            });

            now.addAndGet(SECOND);
            while (timer.run()) {
                now.addAndGet(SECOND);
            }
            check(waiting.get() == 0, "never announced");

            waiting.incrementAndGet();
            lull.announce(BACKLOG);
            check(waiting.get() == 0, "listens for ever");
        });
    }
}
