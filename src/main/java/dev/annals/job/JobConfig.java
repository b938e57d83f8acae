package dev.annals.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How jobs are run. */
@ConfigMapping(prefix = "annals.jobs")
interface JobConfig {

    /** How many jobs, of all tenants, one process works on at a time. */
    @WithDefault("2")
    int workers();

    /** The most items applied together. */
    @WithDefault("1000")
    int batch();

    /**
     * How long planning pauses after each step, as a multiple of the step's duration, so that readers need not wait.
     */
    @WithDefault("2")
    double rest();

    /** How long a worker holds a job without renewing its lease; after that another worker gets it. */
    @WithDefault("10s")
    Duration lease();

    /** How often to look for jobs that nobody works on. */
    @WithDefault("2s")
    Duration sweep();

    /** How often the leases of jobs in progress are renewed. */
    @WithDefault("2s")
    Duration heartbeat();

    /** Recurring jobs, by name. */
    Map<String, Schedule> schedules();

    /** When to request a job, and which one. */
    interface Schedule {

        String kind();

        /** A Quartz cron expression, with seconds, in UTC. */
        String cron();

        String tenant();

        /** Absent: all scopes. */
        Optional<String> scope();

        /** For bootstrap: the directory it reads. */
        Optional<String> directory();

        /** What the job may decide, in YAML; absent: the service's configuration. */
        Optional<Path> policyFile();
    }
}
