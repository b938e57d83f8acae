package dev.annals.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stream is written as fast as it is read, and a waiting writer learns at once that the reader is gone. */
@Timeout(30)
class EventPublisherTest {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final StreamEvent FIRST = StreamEvent.at(Place.after(1));
    private static final StreamEvent SECOND = StreamEvent.at(Place.after(2));

    private final LinkedBlockingQueue<Object> read = new LinkedBlockingQueue<>();

    @Test
    void whatIsNotAskedForIsNotTold() throws Exception {
        // given
        CountDownLatch told = new CountDownLatch(1);
        EventPublisher publisher = read(stream -> {
            stream.tell(FIRST, LONG);
            told.countDown();
            stream.tell(SECOND, LONG);
        });

        // when
        publisher.request(1);

        // then
        told.await();
        assertThat(read.take()).isEqualTo(FIRST);
        assertThat(read).isEmpty();
        publisher.request(1);
        assertThat(read.take()).isEqualTo(SECOND);
        assertThat(read.take()).isEqualTo("end");
    }

    @Test
    void whoTakesNothingIsWaitedForOnlySoLong() throws Exception {
        CompletableFuture<Boolean> taken = new CompletableFuture<>();

        read(stream -> taken.complete(stream.tell(FIRST, Duration.ofMillis(50))));

        assertThat(taken.get()).isFalse();
        assertThat(read.take()).isEqualTo("end");
    }

    @Test
    void whoLeavesIsNotWaitedFor() throws Exception {
        // given
        CompletableFuture<Boolean> taken = new CompletableFuture<>();
        EventPublisher publisher = read(stream -> taken.complete(stream.tell(FIRST, LONG)));

        // when
        publisher.cancel();

        // then
        assertThat(taken.get()).isFalse();
        assertThat(publisher.isOpen()).isFalse();
        assertThat(read.poll(50, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void oneThatIsClosedEndsThoughItRests() throws Exception {
        // given
        EventPublisher publisher = read(stream -> {
            while (stream.isOpen()) {
                stream.rest(LONG);
            }
        });

        // when
        publisher.close();

        // then
        assertThat(read.take()).isEqualTo("end");
        assertThat(read).isEmpty();
    }

    private EventPublisher read(Consumer<EventPublisher> work) {
        EventPublisher publisher = new EventPublisher(work);
        publisher.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription given) {
                // It asks for nothing yet.
            }

            @Override
            public void onNext(StreamEvent told) {
                read.add(told);
            }

            @Override
            public void onError(Throwable fault) {
                read.add(fault);
            }

            @Override
            public void onComplete() {
                read.add("end");
            }
        });
        return publisher;
    }
}
