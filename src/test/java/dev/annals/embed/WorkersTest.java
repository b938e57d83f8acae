package dev.annals.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

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

    @Test
    void anInterruptIsAPassingProblemAndStaysSet() {
        // given
        Workers workers = new Workers(1);
        CountDownLatch never = new CountDownLatch(1);

        // when
        Thread.currentThread().interrupt();

        // then
        assertThatThrownBy(() -> workers.urgently(() -> {
                    await(never);
                    return 1;
                }))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ErrorCode.EMBEDDING_UNAVAILABLE));
        assertThat(Thread.interrupted()).isTrue();
        never.countDown();
        workers.close();
    }

    @Test
    void whoWaitsForWorkThatNobodyBeginsAnyMoreIsTold() {
        // given
        Workers workers = new Workers(1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Void> busy = CompletableFuture.runAsync(
                () -> workers.all(List.of(() -> {
                    begun.countDown();
                    await(end);
                    return 1;
                })),
                THREADS);
        await(begun);
        CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(() -> workers.urgently(() -> 2), THREADS);

        // when
        CompletableFuture<Void> closed = CompletableFuture.runAsync(workers::close, THREADS);

        // then
        assertThat(waiting).failsWithin(Duration.ofSeconds(10));
        assertThat(closed).succeedsWithin(Duration.ofSeconds(10));
        assertThat(busy).isDone();
        assertThatThrownBy(() -> workers.urgently(() -> 3)).isInstanceOf(ProblemException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
