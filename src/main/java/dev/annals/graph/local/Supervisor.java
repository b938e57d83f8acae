package dev.annals.graph.local;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Keeps a server running until it is closed, by restarting one that dies. */
final class Supervisor implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Supervisor.class);

    private final ServerLauncher launcher;
    private final Readiness readiness;
    private final Backoff backoff = new Backoff();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile ServerProcess server;

    private Supervisor(ServerLauncher launcher, Readiness readiness, ServerProcess server) {
        this.launcher = launcher;
        this.readiness = readiness;
        this.server = server;
    }

    /** Returns once the server answers; a server that does not is stopped, and an exception says why. */
    static Supervisor start(ServerLauncher launcher, Readiness readiness) throws IOException {
        ServerProcess server = launcher.launch();
        try {
            readiness.await(server);
        } catch (InterruptedException e) {
            server.stop();
            Thread.currentThread().interrupt();
            throw new LocalNeo4jException("Interrupted while Neo4j was starting. Start again.", e);
        } catch (RuntimeException e) {
            distrustArchiveAfterDeath(launcher, server);
            server.stop();
            throw e;
        }
        Supervisor supervisor = new Supervisor(launcher, readiness, server);
        Thread.ofVirtual().name("local-neo4j").start(supervisor::watch);
        return supervisor;
    }

    ProcessHandle process() {
        return server.handle();
    }

    private void watch() {
        try {
            while (true) {
                int exitCode = server.awaitEnd();
                Duration delay = backoff.next();
                if (isClosing()) {
                    return;
                }
                LOG.warnf(
                        "Neo4j ended with exit code %d: restarting it in %d ms; its output is in %s",
                        exitCode, delay.toMillis(), server.output().file());
                if (closing.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                restart();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart() throws InterruptedException {
        try {
            if (relaunch()) {
                readiness.await(server);
                LOG.infof("Neo4j answers again (process %d)", server.handle().pid());
            }
        } catch (RuntimeException | IOException e) {
            if (!isClosing()) {
                LOG.warn("Neo4j has not come back yet", e);
                distrustArchiveAfterDeath(launcher, server);
            }
        }
    }

    /** Mutually exclusive with close, so that nothing is started after it. */
    private synchronized boolean relaunch() throws IOException {
        if (isClosing()) {
            return false;
        }
        server = launcher.launch();
        return true;
    }

    private static void distrustArchiveAfterDeath(ServerLauncher launcher, ServerProcess server) {
        if (!server.isAlive()) {
            launcher.distrustArchive();
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    @Override
    public synchronized void close() {
        closing.countDown();
        server.stop();
    }
}
