package dev.annals.mcp;

import dev.annals.problem.Gzip;
import dev.annals.problem.ProblemException;
import io.quarkiverse.mcp.server.JsonRpcErrorCodes;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Inflates gzipped messages, and rejects malformed ones, which the MCP library would answer with status 500 or not at all. */
@Singleton
class MessageForm {

    /** After the filters that refuse requests by their path and headers, before the endpoint. */
    private static final int ORDER = -400;

    private static final int BAD_REQUEST = 400;
    private static final int OK = 200;

    private final long maxBodySize;

    MessageForm(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
        this.maxBodySize = maxBodySize.asLongValue();
    }

    void atStart(@Observes Router router) {
        router.post("/mcp").order(ORDER).handler(BodyHandler.create(false).setBodyLimit(maxBodySize));
        router.post("/mcp").order(ORDER + 1).handler(this::inflate);
        router.post("/mcp").order(ORDER + 2).handler(this::check);
    }

    @SuppressWarnings("deprecation") // Vert.x has no other public way to replace a body
    private void inflate(RoutingContext context) {
        @Nullable String encoding = context.request().getHeader(HttpHeaders.CONTENT_ENCODING);
        @Nullable Buffer body = context.body().buffer();
        if (encoding != null && body != null && Gzip.isGzip(encoding)) {
            try {
                context.setBody(Buffer.buffer(Gzip.inflated(body.getBytes(), maxBodySize)));
            } catch (ProblemException refused) {
                answer(context, body, new MessageFault(JsonRpcErrorCodes.PARSE_ERROR, refused.detail()));
                return;
            }
        }
        context.next();
    }

    private void check(RoutingContext context) {
        Buffer body = context.body().buffer();
        if (body == null) {
            context.next();
            return;
        }
        Object message;
        try {
            message = Json.decodeValue(body);
        } catch (DecodeException unreadable) {
            context.next(); // the library reports the parse error
            return;
        }
        MessageFault fault = fault(message);
        if (fault == null) {
            context.next();
        } else {
            answer(context, message, fault);
        }
    }

    /** In a batch, the first one. */
    private static @Nullable MessageFault fault(Object message) {
        if (!(message instanceof JsonArray batch)) {
            return MessageFault.of(message);
        }
        return batch.isEmpty()
                ? MessageFault.NO_MESSAGE
                : batch.stream()
                        .map(MessageFault::of)
                        .filter(fault -> fault != null)
                        .findFirst()
                        .orElse(null);
    }

    private static void answer(RoutingContext context, Object message, MessageFault fault) {
        @Nullable Object given = message instanceof JsonObject object ? object.getValue("id") : null;
        @Nullable Object id = given instanceof String || given instanceof Number ? given : null;
        JsonObject error = new JsonObject()
                .put("jsonrpc", "2.0")
                .put("id", id)
                .put("error", new JsonObject().put("code", fault.code()).put("message", fault.detail()));
        context.response()
                .setStatusCode(id == null ? BAD_REQUEST : OK)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(error.toBuffer());
    }
}
