package dev.annals.graph.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Java installation and its feature version, determined without running it. */
record Jdk(Path home, int version) {

    private static final Pattern VERSION = Pattern.compile("^JAVA_VERSION=\"(\\d+)", Pattern.MULTILINE);

    static Optional<Jdk> at(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || executableIn(home).isEmpty()) {
            return Optional.empty();
        }
        try {
            Matcher version = VERSION.matcher(Files.readString(release));
            return version.find() ? Optional.of(new Jdk(home, Integer.parseInt(version.group(1)))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    Path java() {
        return executableIn(home).orElseThrow();
    }

    private static Optional<Path> executableIn(Path home) {
        Path bin = home.resolve("bin");
        return Optional.of(bin.resolve("java"))
                .filter(Files::isExecutable)
                .or(() -> Optional.of(bin.resolve("java.exe")).filter(Files::isExecutable));
    }
}
