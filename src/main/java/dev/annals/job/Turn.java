package dev.annals.job;

import java.util.UUID;

/** One worker's turn at a job: others leave it alone, and carry on when it falls silent. */
final class Turn {

    private static final double NANOS = 1e9;

    private final String tenant;
    private final String job;
    private final String owner = UUID.randomUUID().toString();
    private final long begin = System.nanoTime();
    private long done;

    Turn(String tenant, String job) {
        this.tenant = tenant;
        this.job = job;
    }

    String tenant() {
        return tenant;
    }

    String job() {
        return job;
    }

    String owner() {
        return owner;
    }

    /** @return how many a second, since the turn began */
    double did(int more) {
        done += more;
        long now = System.nanoTime();
        return now == begin ? 0 : done * NANOS / (now - begin);
    }
}
