package dev.annals.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Map;

/** Answers with a problem document where the request must not reach any other handler. */
@Singleton
public class Refusal {

    /** How many bytes of a refused body are read and discarded. */
    private static final long DISCARDED_AT_MOST = 256L << 20;

    private final ObjectMapper mapper;

    Refusal(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public void refuse(RoutingContext context, ProblemException problem) {
        refuse(context, problem, Map.of());
    }

    void refuse(RoutingContext context, ProblemException problem, Map<String, String> headers) {
        HttpServerRequest request = context.request();
        headers.forEach(context.response()::putHeader);
        if (!hasBody(request)) {
            answer(context, problem);
        } else if (waitsForConsent(request) || length(request) > DISCARDED_AT_MOST) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.response().endHandler(sent -> request.connection().close());
            answer(context, problem);
        } else {
            // Most clients send everything before they read the answer; if refused while sending, they would see a
            // broken pipe.
            request.handler(discarded -> {
                if (request.bytesRead() > DISCARDED_AT_MOST) {
                    request.connection().close();
                }
            });
            request.endHandler(sent -> answer(context, problem));
            request.resume();
        }
    }

    static boolean hasBody(HttpServerRequest request) {
        return length(request) > 0 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** The declared length; 0 if there is none. */
    static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private static boolean waitsForConsent(HttpServerRequest request) {
        return "100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT));
    }

    private void answer(RoutingContext context, ProblemException problem) {
        HttpServerResponse response = context.response();
        if (!response.ended() && !response.closed()) {
            response.setStatusCode(problem.code().status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemMapper.MEDIA_TYPE)
                    .end(Buffer.buffer(json(problem)));
        }
    }

    private byte[] json(ProblemException problem) {
        try {
            return mapper.writeValueAsBytes(Problem.of(problem));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
