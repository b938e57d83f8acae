package dev.annals.job;

import java.util.UUID;

/**
 * One worker's claim to run a job. Other workers leave the job alone, and take over if this one stops renewing its
 * lease.
 */
final class JobLease {

    private static final double NANOS = 1e9;

    private final String tenant;
    private final String job;
    private final String owner = UUID.randomUUID().toString();
    private final long begin = System.nanoTime();
    private long done;

    JobLease(String tenant, String job) {
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

    /** @return the rate per second since the turn began */
    double did(int more) {
        done += more;
        long now = System.nanoTime();
        return now == begin ? 0 : done * NANOS / (now - begin);
    }
}
