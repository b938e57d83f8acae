package dev.annals.graph.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Waits for a server whose owner was killed; it may still be shutting down, holding the ports and the data. */
final class PreviousServer {

    private static final Logger LOG = Logger.getLogger(PreviousServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration KILLED = Duration.ofSeconds(5);

    private PreviousServer() {}

    /** Call as the owner of the directory: then a server found alive belongs to nobody else. */
    static void awaitEnd(Path pidFile) throws IOException {
        ServerPid.read(pidFile).flatMap(ServerPid::process).ifPresent(PreviousServer::awaitEnd);
    }

    private static void awaitEnd(ProcessHandle process) {
        LOG.infof("Waiting for the previous Neo4j (process %d) to end", process.pid());
        if (!ends(process, PATIENCE)) {
            LOG.warnf("The previous Neo4j (process %d) did not end in %s: killing it", process.pid(), PATIENCE);
            process.destroyForcibly();
            ends(process, KILLED);
        }
    }

    private static boolean ends(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalNeo4jException("Interrupted while waiting for the previous Neo4j to end. Start again.", e);
        }
    }
}
