package dev.annals.graph.local;

import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Duration;

/**
 * The main class of the server's JVM, alone there with Neo4j's jars: it uses no other class of ours, and finds Neo4j's
 * classes by name. The server ends with its standard input, which is closed when the service dies, even by kill -9.
 */
final class Neo4jLauncher {

    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(20);

    private Neo4jLauncher() {}

    public static void main(String[] args) throws Exception {
        // The first byte arrives once our process id is recorded, so that no unrecorded process touches the data.
        if (System.in.read() < 0) {
            return;
        }
        Thread.ofPlatform().daemon().name("owner-watch").start(Neo4jLauncher::exitWithOwner);
        int result = startNeo4j(args);
        if (result != 0) {
            System.exit(result);
        }
        ignoreInterrupt();
    }

    private static int startNeo4j(String[] args) throws ReflectiveOperationException {
        Class<?> bootstrapper = Class.forName("org.neo4j.server.Bootstrapper");
        Object community = Class.forName("org.neo4j.server.CommunityBootstrapper")
                .getConstructor()
                .newInstance();
        Method start =
                Class.forName("org.neo4j.server.NeoBootstrapper").getMethod("start", bootstrapper, String[].class);
        return (int) start.invoke(null, community, args);
    }

    /** Ctrl-C reaches every process of the terminal; the service finishes its work first and then stops the server. */
    private static void ignoreInterrupt() throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        signal.getMethod("handle", signal, handler)
                .invoke(
                        null,
                        signal.getConstructor(String.class).newInstance("INT"),
                        handler.getField("SIG_IGN").get(null));
    }

    private static void exitWithOwner() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException e) {
            // Same as the end of the stream.
        }
        Thread.ofPlatform().daemon().name("halt").start(Neo4jLauncher::haltWhenStuck);
        System.exit(0);
    }

    private static void haltWhenStuck() {
        try {
            Thread.sleep(STOP_TIMEOUT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
