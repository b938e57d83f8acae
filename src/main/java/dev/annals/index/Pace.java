package dev.annals.index;

/** The average rate of some work since it began in this process. */
final class Pace {

    private static final double NANOS = 1e9;

    private final long begin;
    private long done;

    Pace(long nanos) {
        begin = nanos;
    }

    void add(int texts) {
        done += texts;
    }

    double perSecond(long nanos) {
        return nanos <= begin ? 0 : done * NANOS / (nanos - begin);
    }

    /** @return -1 if it cannot be estimated */
    static long secondsLeft(Space.Progress progress) {
        return progress.perSecond() > 0 ? Math.round(progress.left() / progress.perSecond()) : -1;
    }
}
