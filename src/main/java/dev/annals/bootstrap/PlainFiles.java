package dev.annals.bootstrap;

import dev.annals.bootstrap.finding.SourceFiles;
import dev.annals.bootstrap.history.Blobs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of a directory that has no history. Links are not followed. */
record PlainFiles(Path directory, TreeMap<String, Instant> dates, boolean cut) implements SourceFiles {

    private static final Set<String> LEFT_OUT = Set.of(".git", "node_modules");

    /** @param most the maximum number of files to look at */
    static PlainFiles of(Path directory, int most) {
        TreeMap<String, Instant> dates = new TreeMap<>();
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return LEFT_OUT.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        dates.put(
                                directory.relativize(file).toString().replace('\\', '/'),
                                attributes.lastModifiedTime().toInstant());
                    }
                    return dates.size() < most ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new PlainFiles(directory, dates, dates.size() >= most);
    }

    @Override
    public List<String> paths() {
        return List.copyOf(dates.keySet());
    }

    @Override
    public @Nullable String text(String path) {
        try (InputStream in = Files.newInputStream(directory.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? null : Blobs.text(bytes);
        } catch (IOException gone) {
            return null;
        }
    }

    @Override
    public Instant at(String path) {
        return dates.getOrDefault(path, Instant.EPOCH);
    }

    @Override
    public Instant first(String path) {
        return at(path);
    }
}
