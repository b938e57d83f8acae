package dev.annals.bootstrap;

import dev.annals.bootstrap.finding.Chapter;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a directory that has no history. Links are not followed.
 *
 * @param unread the paths of files and folders that may not be read
 * @param most the maximum number of files to look at
 */
record PlainFiles(Path directory, TreeMap<String, Instant> dates, TreeSet<String> unread, int most)
        implements SourceFiles {

    private static final int MOST_NOTICES = 50;

    private static final Set<String> LEFT_OUT = Set.of(".git", "node_modules");

    static PlainFiles of(Path directory, int most) {
        TreeMap<String, Instant> dates = new TreeMap<>();
        TreeSet<String> unread = new TreeSet<>();
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
                    if (attributes.isRegularFile() && Files.isReadable(file)) {
                        dates.put(inside(file), attributes.lastModifiedTime().toInstant());
                    } else if (attributes.isRegularFile()) {
                        unread.add(inside(file));
                    }
                    return dates.size() < most ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    unread.add(inside(file));
                    return FileVisitResult.CONTINUE;
                }

                private String inside(Path file) {
                    return directory.relativize(file).toString().replace('\\', '/');
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new PlainFiles(directory, dates, unread, most);
    }

    private boolean isCut() {
        return dates.size() >= most;
    }

    /** Whether what is not among them does not exist. */
    boolean isComplete() {
        return !isCut() && unread.isEmpty();
    }

    List<Chapter.Notice> notices(String project) {
        Stream<Chapter.Notice> cut = isCut()
                ? Stream.of(new Chapter.Notice(
                        project,
                        "only " + most + " files were looked at: see annals.bootstrap.files",
                        Map.of("files", most)))
                : Stream.of();
        Stream<Chapter.Notice> closed = unread.stream()
                .limit(MOST_NOTICES)
                .map(path -> new Chapter.Notice(
                        path,
                        path + " may not be read: until it may, nothing that was read before counts as gone",
                        Map.of("path", path)));
        return Stream.concat(cut, closed).toList();
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
