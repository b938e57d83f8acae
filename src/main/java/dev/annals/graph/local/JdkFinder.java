package dev.annals.graph.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a JDK to run the server with: ours may be too old, and a native executable has none. */
record JdkFinder(List<Path> homes) {

    /** Our launcher is compiled for this version; Neo4j itself needs only 21. */
    private static final int OLDEST = 25;

    private static final String ADVICE =
            "Install JDK %d or newer (https://adoptium.net), set annals.neo4j.local.java-home, or point NEO4J_URI at a running Neo4j."
                    .formatted(OLDEST);

    static JdkFinder onThisMachine() {
        List<Path> homes = new ArrayList<>();
        Stream.of(System.getProperty("java.home"), System.getenv("JAVA_HOME"))
                .flatMap(Stream::ofNullable)
                .filter(home -> !home.isBlank())
                .map(Path::of)
                .forEach(homes::add);
        Path user = Path.of(System.getProperty("user.home", ""));
        homes.addAll(entriesOf(Path.of("/usr/lib/jvm")));
        homes.addAll(entriesOf(Path.of("/opt/java")));
        homes.addAll(entriesOf(user.resolve(".sdkman/candidates/java")));
        homes.addAll(entriesOf(user.resolve(".jdks")));
        entriesOf(Path.of("/Library/Java/JavaVirtualMachines")).stream()
                .map(bundle -> bundle.resolve("Contents/Home"))
                .forEach(homes::add);
        return new JdkFinder(homes.stream().distinct().toList());
    }

    /** The java executable to use. A wanted home must fit; without one, the first that fits is used. */
    Path java(@Nullable Path wanted) {
        if (wanted != null) {
            return fitting(wanted)
                    .orElseThrow(() -> new LocalNeo4jException(
                            "annals.neo4j.local.java-home is %s, but Neo4j needs Java %d or newer. %s"
                                    .formatted(described(wanted), OLDEST, ADVICE)));
        }
        return homes.stream()
                .flatMap(home -> fitting(home).stream())
                .findFirst()
                .orElseThrow(() -> new LocalNeo4jException("No Java %d or newer to run Neo4j with. Looked at: %s. %s"
                        .formatted(
                                OLDEST,
                                homes.isEmpty()
                                        ? "nothing, as the usual places have no JDK"
                                        : homes.stream()
                                                .map(JdkFinder::described)
                                                .collect(Collectors.joining(", ")),
                                ADVICE)));
    }

    private static Optional<Path> fitting(Path home) {
        return Jdk.at(home).filter(jdk -> jdk.version() >= OLDEST).map(Jdk::java);
    }

    private static String described(Path home) {
        return home + Jdk.at(home).map(jdk -> " (Java " + jdk.version() + ")").orElse(" (no Java there)");
    }

    private static List<Path> entriesOf(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
