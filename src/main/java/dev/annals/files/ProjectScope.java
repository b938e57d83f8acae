package dev.annals.files;

import dev.annals.access.GitRemote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The scope of the project in a directory: by its git remote, so that it is the same in every clone. */
final class ProjectScope {

    private static final Pattern REMOTE = Pattern.compile("\\[remote \"(?<name>[^\"]+)\"]");
    private static final Pattern URL = Pattern.compile("\\s*url\\s*=\\s*(?<url>\\S.*)");
    private static final String ORIGIN = "origin";

    private ProjectScope() {}

    /** Empty where there is no remote of others. */
    static Optional<String> of(Path directory) throws IOException {
        @Nullable Path git = git(directory.toAbsolutePath().normalize());
        if (git == null || !Files.isRegularFile(git.resolve("config"))) {
            return Optional.empty();
        }
        return remote(Files.readAllLines(git.resolve("config")))
                .flatMap(GitRemote::of)
                .map(remote -> "project/" + remote.name());
    }

    /** Of the nearest repository; of a worktree that which it belongs to. */
    private static @Nullable Path git(Path directory) throws IOException {
        for (@Nullable Path at = directory; at != null; at = at.getParent()) {
            Path git = at.resolve(".git");
            if (Files.isDirectory(git)) {
                return git;
            }
            if (Files.isRegularFile(git)) {
                Path own = at.resolve(Files.readString(git).strip().replaceFirst("^gitdir: ", ""));
                Path common = own.resolve("commondir");
                return Files.isRegularFile(common)
                        ? own.resolve(Files.readString(common).strip()).normalize()
                        : own;
            }
        }
        return null;
    }

    /** That of origin, else the first. */
    static Optional<String> remote(List<String> config) {
        @Nullable String first = null;
        @Nullable String section = null;
        for (String line : config) {
            Matcher remote = REMOTE.matcher(line.strip());
            Matcher url = URL.matcher(line);
            if (line.strip().startsWith("[")) {
                section = remote.matches() ? remote.group("name") : null;
            } else if (section != null && url.matches()) {
                if (section.equals(ORIGIN)) {
                    return Optional.of(url.group("url").strip());
                }
                first = first == null ? url.group("url").strip() : first;
            }
        }
        return Optional.ofNullable(first);
    }
}
