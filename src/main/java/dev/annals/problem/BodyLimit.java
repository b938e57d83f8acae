package dev.annals.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Refuses a body that says it is too large with a document, where Quarkus would answer with the bare status. */
@Singleton
class BodyLimit {

    /** Before Quarkus's own check, which is at -2. */
    private static final int ORDER = -1_000;

    /** What a refused sender may send to its end, in bytes. */
    private static final long DISCARDED_AT_MOST = 256L << 20;

    private final ObjectMapper mapper;
    private final long maxBodySize;

    BodyLimit(ObjectMapper mapper, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
        this.mapper = mapper;
        this.maxBodySize = maxBodySize.asLongValue();
    }

    void atStart(@Observes Router router) {
        router.route().order(ORDER).handler(this::check);
    }

    private void check(RoutingContext context) {
        @Nullable String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= maxBodySize) {
            context.next();
        } else if (Long.parseLong(length) > DISCARDED_AT_MOST || waitsForConsent(context)) {
            refuse(context, length);
        } else {
            // Most clients send all before they read the answer: refused while sending, they would see a broken pipe.
            context.request().handler(discarded -> {});
            context.request().endHandler(sent -> refuse(context, length));
            context.request().resume();
        }
    }

    private static boolean waitsForConsent(RoutingContext context) {
        return "100-continue".equalsIgnoreCase(context.request().getHeader(HttpHeaders.EXPECT));
    }

    private void refuse(RoutingContext context, String length) {
        String detail = "At most " + maxBodySize + " bytes; this has " + length + ". Use several transactions.";
        HttpServerResponse response = context.response();
        response.endHandler(sent -> context.request().connection().close());
        response.setStatusCode(ErrorCode.BODY_TOO_LARGE.status())
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemMapper.MEDIA_TYPE)
                .end(Buffer.buffer(json(Problem.of(ErrorCode.BODY_TOO_LARGE, detail, null, null))));
    }

    private byte[] json(Problem problem) {
        try {
            return mapper.writeValueAsBytes(problem);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
