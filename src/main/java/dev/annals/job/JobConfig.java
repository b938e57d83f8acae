package dev.annals.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How jobs are worked on. */
@ConfigMapping(prefix = "annals.jobs")
interface JobConfig {

    /** Jobs of all tenants in work at a time, in one process. */
    @WithDefault("2")
    int workers();

    /** Items applied together at most. */
    @WithDefault("1000")
    int batch();

    /** How long planning rests after each step, as a multiple of the time the step took: so readers do not have to wait. */
    @WithDefault("2")
    double rest();

    /** After which a job whose worker fell silent is given to another; it is prolonged while the worker lives. */
    @WithDefault("10s")
    Duration lease();

    /** How often it is looked for jobs that nobody works on. */
    @WithDefault("2s")
    Duration sweep();

    /** How often the leases of what is in work are prolonged. */
    @WithDefault("2s")
    Duration heartbeat();

    /** Jobs that are asked for again and again, by their names. */
    Map<String, Schedule> schedules();

    /** When to ask for a job, and for which. */
    interface Schedule {

        String kind();

        /** In the syntax of Quartz, with seconds, in UTC. */
        String cron();

        String tenant();

        /** Absent: all. */
        Optional<String> scope();

        /** Of bootstrap: what it reads. */
        Optional<String> directory();

        /** What the job may decide, in YAML; absent: as the service is configured. */
        Optional<Path> policyFile();
    }
}
