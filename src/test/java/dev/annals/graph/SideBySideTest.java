package dev.annals.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void piecesOfWorkAreDoneAtTheSameTime() {
        try (SideBySide work = new SideBySide()) {
            // given two that wait for each other
            CompletableFuture<String> first = new CompletableFuture<>();
            CompletableFuture<String> second = new CompletableFuture<>();

            // when
            Supplier<String> one = work.start(() -> {
                first.complete("one");
                return second.join();
            });
            Supplier<String> other = work.start(() -> {
                second.complete("other");
                return first.join();
            });

            // then
            assertThat(one.get()).isEqualTo("other");
            assertThat(other.get()).isEqualTo("one");
        }
    }

    @Test
    void whatTheWorkThrowsIsThrownToWhoeverWaitsForIt() {
        try (SideBySide work = new SideBySide()) {
            // given
            ProblemException problem = new ProblemException(ErrorCode.UNKNOWN_ENTITY, "near", "Nobody knows it.");
            AssertionError fault = new AssertionError("a fault");

            // when
            Supplier<String> refused = work.start(() -> {
                throw problem;
            });
            Supplier<String> failed = work.start(() -> {
                throw fault;
            });

            // then
            assertThatThrownBy(refused::get).isSameAs(problem);
            assertThatThrownBy(failed::get).isSameAs(fault);
        }
    }

    @Test
    void whatNobodyWaitsForIsInterruptedAtTheEnd() {
        // given
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<String> end = new CompletableFuture<>();

        // when
        try (SideBySide work = new SideBySide()) {
            work.start(() -> {
                begun.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException expected) {
                    end.complete("interrupted");
                }
                return "done";
            });
            begun.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }

        // then
        assertThat(end).isCompletedWithValue("interrupted");
    }
}
