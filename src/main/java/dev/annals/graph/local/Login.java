package dev.annals.graph.local;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.ExecutableQuery;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Logs in over Bolt, and gives a new server its password. */
final class Login {

    private static final Logger LOG = Logger.getLogger(Login.class);

    static final String USERNAME = "neo4j";
    private static final String INITIAL_PASSWORD = "neo4j";
    private static final int CONNECT_MILLIS = 500;

    private final Ports ports;
    private final String password;
    private final Path passwordFile;

    Login(Ports ports, String password, Path passwordFile) {
        this.ports = ports;
        this.password = password;
        this.passwordFile = passwordFile;
    }

    String password() {
        return password;
    }

    /**
     * Whether a query is answered. The password is on disk before it is set, so a crash in between does not lock us
     * out.
     */
    boolean succeeds() {
        if (!listening()) {
            return false;
        }
        try {
            logIn();
            return true;
        } catch (Neo4jException e) {
            LOG.debug("Neo4j does not answer yet", e);
            return false;
        }
    }

    private void logIn() {
        try {
            query();
        } catch (AuthenticationException e) {
            setPassword();
            query();
        }
    }

    /** Much cheaper than a driver while nothing listens yet. */
    private boolean listening() {
        try (Socket socket = new Socket()) {
            socket.connect(ports.bolt(), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void query() {
        run(password, driver -> driver.executableQuery("RETURN 1"));
    }

    private void setPassword() {
        try {
            run(
                    INITIAL_PASSWORD,
                    driver -> driver.executableQuery("ALTER CURRENT USER SET PASSWORD FROM $initial TO $password")
                            .withParameters(Map.of("initial", INITIAL_PASSWORD, "password", password))
                            .withConfig(
                                    QueryConfig.builder().withDatabase("system").build()));
        } catch (AuthenticationException e) {
            throw new LocalNeo4jException(
                    "Neo4j does not accept the password in %s. Put the right one into that file, or move the directory away to start with an empty graph."
                            .formatted(passwordFile),
                    e);
        }
    }

    private void run(String secret, Function<Driver, ExecutableQuery> query) {
        Driver driver = GraphDatabase.driver(ports.boltUri(), AuthTokens.basic(USERNAME, secret));
        try {
            query.apply(driver).execute();
        } finally {
            // Its threads take a while to end, and there is no need to wait for them.
            driver.closeAsync();
        }
    }
}
