package dev.annals.watch;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The near end of a stream: work on a virtual thread tells what is new, as fast as the far end takes it and no faster. All who
 * have news for that thread wake it, and it looks what there is.
 */
final class Outlet implements Flow.Publisher<Told>, Flow.Subscription {

    private final Consumer<Outlet> work;
    private final AtomicLong wanted = new AtomicLong();
    private volatile boolean gone;
    private volatile boolean closing;
    private volatile @Nullable Thread worker;
    private Flow.@Nullable Subscriber<? super Told> reader;

    /** @param work begins when somebody reads; the stream ends with it */
    Outlet(Consumer<Outlet> work) {
        this.work = work;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super Told> subscriber) {
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

    /** @return whether it was taken in time; not where nobody reads any more */
    boolean tell(Told told, Duration patience) {
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

    /** Until it is woken, and no longer than this. */
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

    /** Ends the stream, once what is being told has been. */
    void close() {
        closing = true;
        wake();
    }

    @Override
    public void request(long more) {
        wanted.accumulateAndGet(more, (have, add) -> have + add < 0 ? Long.MAX_VALUE : have + add);
        wake();
    }

    /** Nobody reads any more. */
    @Override
    public void cancel() {
        gone = true;
        wake();
    }

    private Flow.Subscriber<? super Told> reader() {
        return Objects.requireNonNull(reader);
    }
}
