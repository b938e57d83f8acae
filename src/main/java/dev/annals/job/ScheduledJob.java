package dev.annals.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.digest.CanonicalJson;
import dev.annals.problem.StrictYaml;
import dev.annals.problem.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;

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
        JsonNode policy = schedule.policyFile().map(ScheduledJob::read).orElse(null);
        return new Wanted(
                schedule.kind(),
                scope,
                new Settings(null, policy == null ? null : CanonicalJson.write(policy)),
                new JobInput(schedule.directory().orElse(null), null),
                name);
    }

    private static JsonNode read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return StrictYaml.read(in);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + " cannot be read", unreadable);
        } catch (YAMLException broken) {
            throw new IllegalArgumentException(file + " is not valid YAML: " + broken.getMessage(), broken);
        }
    }
}
