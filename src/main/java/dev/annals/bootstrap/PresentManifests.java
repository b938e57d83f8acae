package dev.annals.bootstrap;

import dev.annals.bootstrap.finding.Finding;
import dev.annals.bootstrap.finding.SourceFiles;
import dev.annals.bootstrap.history.ManifestLog;
import dev.annals.bootstrap.manifest.Manifest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What manifests without a history declare, as of their last modification. */
final class PresentManifests {

    private PresentManifests() {}

    static List<Finding> of(SourceFiles files, String project) {
        ManifestLog log = new ManifestLog(project);
        List<String> read = new ArrayList<>();
        for (String path : files.paths()) {
            Manifest.kindOf(path).ifPresent(kind -> {
                @Nullable String text = files.text(path);
                try {
                    if (text != null) {
                        log.set(path, kind.parse(text));
                        read.add(path);
                    }
                } catch (RuntimeException broken) {
                    // a broken file is skipped
                }
            });
        }
        read.sort(Comparator.comparing(files::at).thenComparing(Comparator.naturalOrder()));
        return read.stream()
                .flatMap(path -> log.told(Set.of(path), files.at(path), "").stream())
                .toList();
    }
}
