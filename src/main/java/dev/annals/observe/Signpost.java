package dev.annals.observe;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Logs where to go once the service is up. */
@Singleton
class Signpost {

    private static final Logger LOG = Logger.getLogger(Signpost.class);

    void listening(@ObservesAsync HttpServerStart started) {
        LOG.infof(
                "Try the API at http://%s:%d/q/swagger-ui/",
                started.options().getHost(), started.options().getPort());
    }
}
