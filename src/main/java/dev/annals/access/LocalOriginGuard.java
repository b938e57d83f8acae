package dev.annals.access;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Refusal;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps web pages out. Nobody signs in on a loopback address, and a browser on this machine lets foreign scripts send
 * requests to it: blindly or, after DNS rebinding a foreign name to 127.0.0.1, even reading the answers. Neither can
 * use a local name as Host and Origin.
 */
@Singleton
class LocalOriginGuard {

    /** Runs before other handlers that look at the request. */
    private static final int ORDER = -2_000;

    private static final Pattern ABSOLUTE = Pattern.compile("https?://([^/?#]*).*", Pattern.CASE_INSENSITIVE);
    private static final String OWN_HEADERS = "annals-";

    private final Refusal refusal;

    LocalOriginGuard(Refusal refusal) {
        this.refusal = refusal;
    }

    void atStart(@Observes Router router) {
        router.route().order(ORDER).handler(this::check);
    }

    private void check(RoutingContext context) {
        try {
            checkHost(context.request());
            checkOrigin(context.request());
            checkHeaders(context.request());
        } catch (ProblemException problem) {
            refusal.refuse(context, problem);
            return;
        }
        context.next();
    }

    private static void checkHost(HttpServerRequest request) {
        List<String> names = hosts(request);
        if (names.isEmpty() || !names.stream().allMatch(LocalNames::isLocal)) {
            throw new ProblemException(
                    ErrorCode.FORBIDDEN_HOST,
                    "Host",
                    "The service can only be reached from this machine, as localhost, 127.0.0.1 or [::1], with any port.");
        }
    }

    /** Every name by which the request addresses the service; all must be local, whichever of them is used. */
    private static List<String> hosts(HttpServerRequest request) {
        List<String> names = new ArrayList<>(request.headers().getAll(HttpHeaders.HOST));
        Matcher absolute = ABSOLUTE.matcher(request.uri());
        if (absolute.matches()) {
            names.add(absolute.group(1));
        }
        if (names.isEmpty() && request.authority() != null) { // HTTP/2 sends it as a pseudo-header
            names.add(request.authority().toString());
        }
        return names;
    }

    private static void checkOrigin(HttpServerRequest request) {
        String host = hosts(request).getFirst();
        String scheme = Objects.requireNonNullElse(request.scheme(), "http");
        for (String origin : request.headers().getAll(HttpHeaders.ORIGIN)) {
            if (!LocalNames.isOwn(origin, scheme, host)) {
                throw new ProblemException(
                        ErrorCode.FORBIDDEN_ORIGIN,
                        "Origin",
                        "No web pages but its own may use the service. Programs should leave this header out.");
            }
        }
    }

    private static void checkHeaders(HttpServerRequest request) {
        for (String name : new TreeSet<>(request.headers().names())) {
            if (name.toLowerCase(Locale.ROOT).startsWith(OWN_HEADERS) && !name.equalsIgnoreCase(Access.TENANT_HEADER)) {
                throw new ProblemException(
                        ErrorCode.INVALID_PARAMETER,
                        name,
                        "There is no such header; the only one is " + Access.TENANT_HEADER + ".");
            }
        }
    }
}
