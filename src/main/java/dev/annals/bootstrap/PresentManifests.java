package dev.annals.bootstrap;

import dev.annals.bootstrap.finding.Chapter;
import dev.annals.bootstrap.finding.Finding;
import dev.annals.bootstrap.finding.SourceFiles;
import dev.annals.bootstrap.history.ManifestLog;
import dev.annals.bootstrap.manifest.Manifest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What manifests without a history declare, as of their last modification.
 *
 * @param unread the paths of those that cannot be read, or that lean on one that cannot
 */
record PresentManifests(List<Finding> findings, Set<String> unread) {

    private static final String PREFIX = "manifest/";
    private static final int MOST_NOTICES = 50;

    static PresentManifests of(SourceFiles files, String project) {
        ManifestLog log = new ManifestLog(project);
        Set<String> read = new TreeSet<>();
        Set<String> broken = new TreeSet<>();
        for (String path : files.paths()) {
            Manifest.kindOf(path)
                    .ifPresent(kind -> parsed(kind, files.text(path))
                            .ifPresentOrElse(
                                    manifest -> {
                                        log.set(path, manifest);
                                        read.add(path);
                                    },
                                    () -> broken.add(path)));
        }
        Set<String> unread = log.affected(broken);
        unread.forEach(log::remove);
        List<Finding> findings = read.stream()
                .filter(path -> !unread.contains(path))
                .sorted(Comparator.comparing(files::at).thenComparing(Comparator.naturalOrder()))
                .flatMap(path -> log.told(Set.of(path), files.at(path), "").stream())
                .toList();
        return new PresentManifests(findings, unread);
    }

    private static Optional<Manifest> parsed(Manifest.Kind kind, @Nullable String text) {
        try {
            return Optional.ofNullable(text).map(kind::parse);
        } catch (RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** @param complete whether a manifest that is not among the files is gone */
    Chapter chapter(boolean complete) {
        return Chapter.of("manifests", findings, complete ? this::covers : Chapter.NOTHING);
    }

    /** What cannot be read is not gone. */
    private boolean covers(String id) {
        return id.startsWith(PREFIX)
                && unread.stream()
                        .map(path -> PREFIX + path)
                        .noneMatch(held -> id.equals(held) || id.startsWith(held + "@"));
    }

    List<Chapter.Notice> notices() {
        return unread.stream()
                .limit(MOST_NOTICES)
                .map(path -> new Chapter.Notice(
                        path,
                        path + " could not be read, or leans on a file that could not:"
                                + " what it declared before is assumed to hold until it can be read",
                        Map.of("path", path)))
                .toList();
    }
}
