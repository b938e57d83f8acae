package dev.annals.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void closingWaitsForWhatIsInWork() {
        // given
        Workers workers = new Workers(1);
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Void> work = CompletableFuture.runAsync(() -> workers.all(List.of(() -> {
            begun.countDown();
            long sum = 0;
            for (int i = 0; i < 300_000_000; i++) { // no interrupt reaches native work either
                sum += i ^ (sum >> 3);
            }
            done.set(sum != 1);
            return sum;
        })));
        await(begun);

        // when
        workers.close();

        // then
        assertThat(done).isTrue();
        assertThat(work).succeedsWithin(Duration.ofSeconds(10));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
