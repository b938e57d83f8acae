package dev.annals.graph.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * A running local Neo4j Community server. It is restarted when it dies, and ends with this process, however this
 * process ends.
 */
public final class LocalNeo4j implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(LocalNeo4j.class);

    private final DirectoryLock lock;
    private final Ports ports;
    private final Login login;
    private final Supervisor supervisor;

    private LocalNeo4j(DirectoryLock lock, Ports ports, Login login, Supervisor supervisor) {
        this.lock = lock;
        this.ports = ports;
        this.login = login;
        this.supervisor = supervisor;
    }

    /** Returns once the server answers a query over Bolt with its password. */
    public static LocalNeo4j start(LocalNeo4jSettings settings) {
        ServerJars.requireIn(settings.lib());
        Path java = JdkFinder.onThisMachine().java(settings.javaHome());
        try {
            ServerDirectory directory = ServerDirectory.create(settings.directory());
            DirectoryLock lock = DirectoryLock.acquire(directory);
            try {
                return start(settings, java, directory, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new LocalNeo4jException(
                    "Cannot use %s for the local Neo4j: %s. Make it writable, or name another directory in annals.neo4j.local.directory."
                            .formatted(settings.directory(), e),
                    e);
        }
    }

    private static LocalNeo4j start(
            LocalNeo4jSettings settings, Path java, ServerDirectory directory, DirectoryLock lock) throws IOException {
        long begin = System.nanoTime();
        PreviousServer.awaitEnd(directory.pid());
        Ports ports = Ports.choose(settings.boltPort(), settings.httpPort());
        ServerConfig.write(directory, ports, settings);
        ServerCode code = ServerCode.of(settings.lib(), directory);
        LauncherJar.write(code.launcher());
        Login login = new Login(ports, PasswordFile.readOrCreate(directory.password()), directory.password());
        ServerLauncher launcher =
                new ServerLauncher(ServerCommand.of(java, code, directory, settings), code, directory);
        Readiness readiness = new Readiness(login, settings.startTimeout());
        Supervisor supervisor = Supervisor.start(launcher, readiness);
        LocalNeo4j started = new LocalNeo4j(lock, ports, login, supervisor);
        LOG.infof(
                "Neo4j answers at %s after %d ms, its Browser at %s; user %s, password in %s",
                started.boltUri(),
                Duration.ofNanos(System.nanoTime() - begin).toMillis(),
                started.browserUri(),
                started.username(),
                directory.password());
        return started;
    }

    public URI boltUri() {
        return ports.boltUri();
    }

    public URI browserUri() {
        return ports.browserUri();
    }

    public String username() {
        return Login.USERNAME;
    }

    public String password() {
        return login.password();
    }

    /** The server's current process; a restart replaces it. */
    public ProcessHandle process() {
        return supervisor.process();
    }

    /** Stops the server gracefully, or forcibly if it takes too long. */
    @Override
    public void close() {
        supervisor.close();
        lock.close();
    }
}
