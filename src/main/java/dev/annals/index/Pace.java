package dev.annals.index;

/** How fast work goes: so far, since it began here. */
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

    /** @return -1 if there is no telling */
    static long secondsLeft(Space.Progress progress) {
        return progress.perSecond() > 0 ? Math.round(progress.left() / progress.perSecond()) : -1;
    }
}
