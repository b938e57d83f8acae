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
 * Keeps web pages out. Nobody signs in on a loopback address, and whoever browses the web on this machine lets strangers'
 * scripts send requests from it: blindly, or, once a name of theirs is rebound to 127.0.0.1, reading the answers too.
 * Neither can take a local name for its own.
 */
@Singleton
class Door {

    /** Before all else that looks at a request. */
    private static final int ORDER = -2_000;

    private static final Pattern ABSOLUTE = Pattern.compile("https?://([^/?#]*).*", Pattern.CASE_INSENSITIVE);
    private static final String OWN_HEADERS = "annals-";

    private final Refusal refusal;

    Door(Refusal refusal) {
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
                    "The service answers on this machine alone, as localhost, 127.0.0.1 or [::1], with any port.");
        }
    }

    /** All that the request calls the service: each must be local, whichever of them anybody goes by. */
    private static List<String> hosts(HttpServerRequest request) {
        List<String> names = new ArrayList<>(request.headers().getAll(HttpHeaders.HOST));
        Matcher absolute = ABSOLUTE.matcher(request.uri());
        if (absolute.matches()) {
            names.add(absolute.group(1));
        }
        if (names.isEmpty() && request.authority() != null) { // HTTP/2 has it elsewhere
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
                        "Web pages may not use the service, but for its own. Programs leave this header out.");
            }
        }
    }

    private static void checkHeaders(HttpServerRequest request) {
        for (String name : new TreeSet<>(request.headers().names())) {
            if (name.toLowerCase(Locale.ROOT).startsWith(OWN_HEADERS) && !name.equalsIgnoreCase(Access.TENANT_HEADER)) {
                throw new ProblemException(
                        ErrorCode.INVALID_PARAMETER,
                        name,
                        "There is no such header; there is " + Access.TENANT_HEADER + ".");
            }
        }
    }
}
