package dev.annals.schedule;

import static dev.annals.schedule.Schedules.check;
import static dev.annals.schedule.Schedules.explore;
import static dev.annals.schedule.Schedules.together;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.junit.jupiter.api.Test;

/** The exploration finds known bugs; otherwise all other schedule tests would be worthless. */
class ExplorerScheduleTest {

    private static final int FEW = 200;

    private static final class Counter {
        private int count;

        void increment() {
            count++;
        }
    }

    @Test
    void anIncrementThatIsNotAtomic() {
        assertFound(() -> {
            Counter counter = new Counter();
            together(counter::increment, counter::increment);
            check(counter.count == 2, "lost");
        });
    }

    @Test
    void aCheckAndAnActionWithAGapBetween() {
        assertFound(() -> {
            AtomicInteger places = new AtomicInteger(1);
            Runnable takes = () -> {
                if (places.get() > 0) {
                    places.decrementAndGet();
                }
            };
            together(takes, takes);
            check(places.get() == 0, "twice");
        });
    }

    @Test
    void anUpdateOfAConcurrentMapThatIsLost() {
        assertFound(() -> {
            Map<String, Integer> map = new ConcurrentHashMap<>();
            Runnable increments = () -> map.put("a", map.getOrDefault("a", 0) + 1);
            together(increments, increments);
            check(map.getOrDefault("a", 0) == 2, "lost");
        });
    }

    @Test
    void aDeadlock() {
        assertFound(() -> {
            Counter one = new Counter();
            Counter two = new Counter();
            together(() -> incrementBoth(one, two), () -> incrementBoth(two, one));
        });
    }

    @Test
    void aWaitWithoutAnEnd() {
        assertFound(() -> {
            CompletableFuture<Void> promise = new CompletableFuture<>();
            together(promise::join);
        });
    }

    private static void incrementBoth(Counter outer, Counter inner) {
        synchronized (outer) {
            outer.increment();
            synchronized (inner) {
                inner.increment();
            }
        }
    }

    private static void assertFound(Runnable broken) {
        assertThatExceptionOfType(LincheckAssertionError.class)
                .isThrownBy(() -> explore(FEW, broken))
                .withMessageContaining("The following interleaving leads to the error");
    }
}
