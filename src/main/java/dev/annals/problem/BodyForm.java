package dev.annals.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Requires writes to declare a body of JSON, plain or gzipped. A form or script of a foreign web page cannot send this
 * content type without a CORS preflight.
 */
@Singleton
class BodyForm {

    /** Runs before the check of the body's size. */
    private static final int ORDER = -1_500;

    private static final Set<HttpMethod> WRITES = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);
    private static final Pattern JSON =
            Pattern.compile("application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-?8\"?\\s*)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> PLAIN = Set.of("", "identity");

    private final Refusal refusal;

    BodyForm(Refusal refusal) {
        this.refusal = refusal;
    }

    void atStart(@Observes Router router) {
        router.route().order(ORDER).handler(this::check);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        String encoding = encoding(request.headers().getAll(HttpHeaders.CONTENT_ENCODING));
        if (!PLAIN.contains(encoding) && !Gzip.isGzip(encoding)) {
            refusal.refuse(
                    context,
                    new ProblemException(
                            ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                            "Content-Encoding",
                            "A body may be plain or gzipped. Leave the header out, or use gzip alone."),
                    Map.of("Accept-Encoding", "gzip"));
        } else if ((WRITES.contains(request.method()) || Refusal.hasBody(request)) && !saysJson(request)) {
            refusal.refuse(
                    context,
                    new ProblemException(
                            ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                            "Content-Type",
                            "Send the header Content-Type: application/json. JSON is always UTF-8."));
        } else {
            context.next();
        }
    }

    private static String encoding(List<String> headers) {
        return String.join(",", headers).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean saysJson(HttpServerRequest request) {
        List<String> types = request.headers().getAll(HttpHeaders.CONTENT_TYPE);
        return types.size() == 1 && JSON.matcher(types.getFirst().strip()).matches();
    }
}
