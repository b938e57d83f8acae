package dev.annals.access;

import dev.annals.graph.StartupOrder;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start on an address that others can reach: there is no sign-in yet, so everybody would be let in. */
@Singleton
class LoopbackOnly {

    private final String host;

    LoopbackOnly(@ConfigProperty(name = "quarkus.http.host") String host) {
        this.host = host;
    }

    void atStart(@Observes @Priority(StartupOrder.ACCESS) StartupEvent event) {
        if (!isLoopback(host)) {
            throw new IllegalStateException("quarkus.http.host is " + host
                    + ", which others can reach, and authentication is not configured. Use 127.0.0.1.");
        }
    }

    static boolean isLoopback(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!address.isLoopbackAddress()) {
                    return false;
                }
            }
            return true;
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
