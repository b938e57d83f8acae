package dev.annals.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A small git repository in a directory that the service under test may read. */
final class TestRepository {

    /** As {@code %test.annals.bootstrap.directories} has it. */
    static final Path ROOT = Path.of("target/bootstrap").toAbsolutePath();

    private final Path directory;
    private final Git git;

    private TestRepository(Path directory, Git git) {
        this.directory = directory;
        this.git = git;
    }

    static TestRepository fresh() {
        try {
            Path directory = Files.createDirectories(ROOT.resolve("p-" + UUID.randomUUID()));
            return new TestRepository(
                    directory, Git.init().setDirectory(directory.toFile()).call());
        } catch (IOException | GitAPIException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Path directory() {
        return directory;
    }

    /** @param files what is written into each; an empty text deletes it */
    TestRepository commit(String at, String author, String message, Map<String, String> files) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = directory.resolve(file.getKey());
                if (file.getValue().isEmpty()) {
                    git.rm().addFilepattern(file.getKey()).call();
                } else {
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, file.getValue());
                    git.add().addFilepattern(file.getKey()).call();
                }
            }
            PersonIdent person = new PersonIdent(author, author + "@example.org", Instant.parse(at), ZoneOffset.UTC);
            git.commit()
                    .setMessage(message)
                    .setAuthor(person)
                    .setCommitter(person)
                    .setSign(false)
                    .call();
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (GitAPIException failed) {
            throw new IllegalStateException(failed);
        }
    }

    TestRepository tag(String name) {
        try {
            git.tag().setName(name).setAnnotated(false).setSigned(false).call();
            return this;
        } catch (GitAPIException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
