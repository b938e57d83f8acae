package dev.annals.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Patience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    @Test
    void whoHasLittleToDoDoesNotWaitForWhoHasMuch() throws InterruptedException {
        // given
        Workers workers = new Workers(1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch bothWait = new CountDownLatch(1);
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        List<Callable<Boolean>> much = new ArrayList<>();
        much.add(() -> {
            begun.countDown();
            await(bothWait);
            return done.add("much");
        });
        much.addAll(Collections.nCopies(20, () -> done.add("much")));
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> workers.all(much), THREADS);
        await(begun);

        // when
        CompletableFuture<Void> second = CompletableFuture.runAsync(
                () -> workers.all(Stream.<Callable<Boolean>>of(() -> done.add("little"), () -> done.add("little"))
                        .toList()),
                THREADS);
        Patience.await(Duration.ofSeconds(10), Duration.ofMillis(5), () -> workers.waiting() == 22);
        bothWait.countDown();

        // then
        assertThat(first).succeedsWithin(Duration.ofSeconds(10));
        assertThat(second).succeedsWithin(Duration.ofSeconds(10));
        assertThat(done.subList(0, 5)).containsExactlyInAnyOrder("much", "much", "much", "little", "little");
        workers.close();
    }

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
