package dev.annals.job;

import dev.annals.digest.CanonicalJson;
import dev.annals.problem.ConfigFile;
import dev.annals.problem.Texts;
import org.jspecify.annotations.Nullable;

/** The job that a schedule requests. */
final class ScheduledJob {

    private ScheduledJob() {}

    /**
     * @throws dev.annals.problem.ProblemException that names the field
     * @throws IllegalArgumentException if the policy file cannot be read
     */
    static Wanted of(String name, JobConfig.Schedule schedule) {
        @Nullable
        String scope =
                schedule.scope().map(named -> Texts.scope(named, "scope")).orElse(null);
        @Nullable
        String policy = schedule.policyFile()
                .map(file -> ConfigFile.of(file, CanonicalJson::write))
                .orElse(null);
        return new Wanted(
                schedule.kind(),
                scope,
                new Settings(null, policy),
                new JobInput(schedule.directory().orElse(null), null),
                name);
    }
}
