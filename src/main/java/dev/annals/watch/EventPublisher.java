package dev.annals.watch;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The publisher of a stream: work on a virtual thread emits events with back-pressure, no faster than the subscriber
 * requests them. Whoever has news for that thread wakes it, and it checks what is new.
 */
final class EventPublisher implements Flow.Publisher<StreamEvent>, Flow.Subscription {

    private final Consumer<EventPublisher> work;
    private final AtomicLong wanted = new AtomicLong();
    private volatile boolean gone;
    private volatile boolean closing;
    private volatile @Nullable Thread worker;
    private Flow.@Nullable Subscriber<? super StreamEvent> reader;

    /** @param work starts on subscription; the stream completes when it returns */
    EventPublisher(Consumer<EventPublisher> work) {
        this.work = work;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super StreamEvent> subscriber) {
        reader = subscriber;
        subscriber.onSubscribe(this);
        Thread.ofVirtual().name("changes").start(this::work);
    }

    private void work() {
        worker = Thread.currentThread();
        try {
            work.accept(this);
        } finally {
            if (!gone) {
                reader().onComplete();
            }
        }
    }

    /** @return whether the subscriber took it in time; false also if the stream is closed or cancelled */
    boolean tell(StreamEvent told, Duration patience) {
        long begin = System.nanoTime();
        while (isOpen() && wanted.get() == 0) {
            long left = patience.toNanos() - (System.nanoTime() - begin);
            if (left <= 0) {
                return false;
            }
            LockSupport.parkNanos(this, left);
        }
        if (!isOpen()) {
            return false;
        }
        wanted.decrementAndGet();
        reader().onNext(told);
        return true;
    }

    /** Waits until woken, or for this long. */
    void rest(Duration time) {
        if (isOpen()) {
            LockSupport.parkNanos(this, time.toNanos());
        }
    }

    boolean isOpen() {
        return !gone && !closing;
    }

    void wake() {
        LockSupport.unpark(worker);
    }

    /** Completes the stream after the current event. */
    void close() {
        closing = true;
        wake();
    }

    @Override
    public void request(long more) {
        wanted.accumulateAndGet(more, (have, add) -> have + add < 0 ? Long.MAX_VALUE : have + add);
        wake();
    }

    /** The subscriber is gone. */
    @Override
    public void cancel() {
        gone = true;
        wake();
    }

    private Flow.Subscriber<? super StreamEvent> reader() {
        return Objects.requireNonNull(reader);
    }
}
