package dev.annals.graph.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the server's JVM. */
final class ServerCommand {

    private static final List<String> OPENED = List.of("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent");

    private ServerCommand() {}

    static List<String> of(Path java, ServerCode code, ServerDirectory directory, LocalNeo4jSettings settings) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.add("-Xms" + settings.heap());
        command.add("-Xmx" + settings.heap());
        // Inserting 1,000 ops allocates objects larger than half a region of the default size for such a small heap,
        // and each of them would trigger another marking cycle.
        command.add("-XX:G1HeapRegionSize=8m");
        // A server without memory limps on; one that exits is restarted.
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.addAll(classArchive(code.classArchive()));
        OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--add-modules=jdk.incubator.vector");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-cp");
        command.add(code.classPath());
        command.add(Neo4jLauncher.class.getName());
        command.add("--home-dir=" + directory.root());
        command.add("--config-dir=" + directory.conf());
        return List.copyOf(command);
    }

    /**
     * Parsed classes, archived at the end of the first run, save a third of every later start. The JVM ignores an
     * archive for other jars or another JDK, and replaces it.
     */
    private static List<String> classArchive(Path archive) {
        return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:cds*=off,aot*=off");
    }
}
