package dev.annals.graph.local;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.ThreadLocalRandom;

/** The addresses the server listens on, on this machine only. */
record Ports(int boltPort, int httpPort) {

    static final String HOST = "127.0.0.1";

    /**
     * Below the range for outgoing connections: one of those could take the server's port while it restarts, or, when
     * checking whether the server listens, connect to itself.
     */
    private static final int LOWEST_FREE = 20_000;

    private static final int HIGHEST_FREE = 32_000;

    /** Binds both ports for a moment, so that two free ones are never the same. */
    static Ports choose(int boltPort, int httpPort) throws IOException {
        try (ServerSocket bolt = bind(boltPort, "Bolt", "annals.neo4j.local.bolt-port");
                ServerSocket http = bind(httpPort, "Browser", "annals.neo4j.local.http-port")) {
            return new Ports(bolt.getLocalPort(), http.getLocalPort());
        }
    }

    private static ServerSocket bind(int port, String use, String property) throws IOException {
        if (port == 0) {
            return bindFree();
        }
        try {
            return bind(port);
        } catch (BindException e) {
            throw new LocalNeo4jException(
                    "Port %d for Neo4j's %s is taken or not permitted (%s). Free it, set %s to another one (0 picks a free one), or point NEO4J_URI at a running Neo4j."
                            .formatted(port, use, e.getMessage(), property),
                    e);
        }
    }

    private static ServerSocket bindFree() throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                return bind(ThreadLocalRandom.current().nextInt(LOWEST_FREE, HIGHEST_FREE));
            } catch (BindException e) {
                if (tries == 100) {
                    throw e;
                }
            }
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.ofLiteral(HOST));
    }

    InetSocketAddress bolt() {
        return new InetSocketAddress(InetAddress.ofLiteral(HOST), boltPort);
    }

    URI boltUri() {
        return URI.create("bolt://" + HOST + ":" + boltPort);
    }

    URI browserUri() {
        return URI.create("http://" + HOST + ":" + httpPort + "/browser/");
    }
}
