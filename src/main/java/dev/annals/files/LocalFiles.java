package dev.annals.files;

import dev.annals.access.Access;
import dev.annals.access.Caller;
import dev.annals.commit.Committed;
import dev.annals.digest.Digest;
import dev.annals.git.Checkout;
import dev.annals.git.GitRemote;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps the files of a directory in sync with the memory. With an invalid configuration the service does not start. */
@Singleton
class LocalFiles {

    private static final Logger LOG = Logger.getLogger("dev.annals.files");
    private static final String PREFIX = "annals.files.";

    private final FilesConfig config;
    private final Importer importer;
    private final Access access;
    private final Clock clock;
    private final AtomicLong commits = new AtomicLong();
    private final Map<String, Seen> seen = new HashMap<>();
    private @Nullable Place place;

    LocalFiles(FilesConfig config, Importer importer, Access access, Clock clock) {
        this.config = config;
        this.importer = importer;
        this.access = access;
        this.clock = clock;
    }

    private record Place(Path directory, Caller caller, String scope) {}

    /**
     * The state in which a file was last left. There is nothing to do until one of these values changes.
     *
     * @param digest of its content; empty: there was no file
     */
    private record Seen(String digest, long commits, LocalDate day) {}

    void atStart(@Observes StartupEvent event) {
        config.directory().ifPresent(directory -> {
            place = place(directory);
            LOG.infof(
                    "Keeping %s in %s in sync with scope %s",
                    String.join(", ", config.names()), directory, scope(directory));
        });
    }

    private Place place(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new IllegalArgumentException(PREFIX + "directory is wrong: " + directory + " is not a directory.");
        }
        config.names().forEach(name -> {
            if (!FileName.ALL.contains(name)) {
                throw new IllegalArgumentException(
                        PREFIX + "names is wrong: choose from " + String.join(", ", FileName.ALL) + ".");
            }
        });
        try {
            return new Place(
                    directory,
                    Caller.ofTenant(access.caller(config.tenant()).tenant(), "files in " + directory.getFileName()),
                    scope(directory));
        } catch (ProblemException wrong) {
            throw new IllegalArgumentException(PREFIX + "tenant is wrong: " + wrong.detail(), wrong);
        }
    }

    private String scope(Path directory) {
        try {
            return config.scope()
                    .map(scope -> Texts.scope(scope, "scope"))
                    .or(() -> remote(directory))
                    .orElseThrow(() -> new IllegalArgumentException(PREFIX + "scope is missing: " + directory
                            + " has no git remote that identifies the project."));
        } catch (ProblemException wrong) {
            throw new IllegalArgumentException(PREFIX + "scope is wrong: " + wrong.detail(), wrong);
        }
    }

    private static Optional<String> remote(Path directory) {
        try {
            return Checkout.remote(directory).map(GitRemote::scope);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(PREFIX + "directory is wrong: " + unreadable.getMessage(), unreadable);
        }
    }

    void committed(@Observes Committed committed) {
        if (place != null && place.caller().tenant().equals(committed.tenant())) {
            commits.accumulateAndGet(committed.to(), Math::max);
        }
    }

    @Scheduled(
            every = "${annals.files.every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @RunOnVirtualThread
    void look() {
        Place here = place;
        if (here != null) {
            config.names().forEach(name -> look(here, name));
        }
    }

    private void look(Place here, String name) {
        long seq = commits.get();
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        try {
            LocalFile file = LocalFile.at(here.directory().resolve(name));
            Optional<byte[]> before = file.read();
            if (!new Seen(digest(before), seq, today).equals(seen.get(name))) {
                seen.put(name, new Seen(digest(keep(here, name, file, before)), seq, today));
            }
        } catch (IOException unreadable) {
            LOG.warnf("Cannot read or write %s, will try again: %s", name, unreadable);
        } catch (ProblemException passing) {
            LOG.debugf("Cannot sync %s now: %s", name, passing.detail());
        } catch (RuntimeException failed) { // does not affect the next file
            LOG.errorf(failed, "Cannot sync %s now", name);
        }
    }

    private static String digest(Optional<byte[]> bytes) {
        return bytes.map(some -> Digest.sha256(some).hex()).orElse("");
    }

    /**
     * @return the content this run leaves behind; if the file has changed by then, the next run picks it up; unreadable
     *     files are left alone
     */
    private Optional<byte[]> keep(Place here, String name, LocalFile file, Optional<byte[]> before) throws IOException {
        try {
            String content = before.isPresent() ? LocalFile.text(before.get()) : "";
            FileAnswer answer = importer.run(
                    here.caller(),
                    new FileBody.Wish(name, here.scope(), content, name, config.broader(), false, false));
            if (answer.content().equals(content)) {
                return before;
            }
            return file.replace(before, answer.content())
                    ? Optional.of(answer.content().getBytes(StandardCharsets.UTF_8))
                    : before;
        } catch (ProblemException problem) {
            if (problem.code().isPassing()) {
                throw problem;
            }
            LOG.warnf("%s is left unchanged: %s", name, problem.detail());
            return before;
        } catch (CharacterCodingException noText) {
            LOG.warnf("%s is left unchanged: it is not UTF-8", name);
            return before;
        }
    }
}
