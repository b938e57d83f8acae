package dev.annals.extract.llm;

import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Sends a request and reads the answer, limiting its time and size. */
final class Exchange implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Exchange.class);
    private static final int MAX_BYTES = 1 << 20;
    private static final BodyHandler<byte[]> BODY = BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_BYTES);
    private static final int SHOWN = 500;

    private final HttpClient client;
    private final Clock clock;

    Exchange(Duration connectTimeout, Clock clock) {
        // Several servers for local models cannot handle an offer to upgrade to HTTP/2.
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connectTimeout)
                .build();
        this.clock = clock;
    }

    /** @param limit until the last byte is read; the client's own time-out ends with the headers */
    Outcome send(HttpRequest request, Duration limit) throws InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> response = client.sendAsync(toJdk(request), BODY);
        try {
            return outcome(response.get(limit.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            return new Outcome.Passing("did not answer in time", Optional.empty());
        } catch (ExecutionException broken) {
            LOG.debug("The connection to the language model failed", broken.getCause());
            return new Outcome.Passing("could not be reached, or closed the connection", Optional.empty());
        } finally {
            response.cancel(true);
        }
    }

    private Outcome outcome(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status / 100 == 2) {
            return new Outcome.Answered(SuccessfulHttpResponse.builder()
                    .statusCode(status)
                    .headers(response.headers().map())
                    .body(response.body())
                    .build());
        }
        LOG.debugf("The language model answered %d: %s", status, shown(response.body()));
        String why = "answered with HTTP status " + status;
        return switch (status) {
            case 408, 429 -> passing(why, response);
            case 401, 403, 404 -> new Outcome.Refused(why, true);
            default -> status >= 500 ? passing(why, response) : new Outcome.Refused(why, false);
        };
    }

    private Outcome passing(String why, HttpResponse<byte[]> response) {
        return new Outcome.Passing(
                why, response.headers().firstValue("Retry-After").flatMap(header -> RetryAfter.read(header, clock)));
    }

    /** For debugging only: it may repeat what was sent, which must not reach the log otherwise. */
    private static String shown(byte[] body) {
        return new String(body, 0, Math.min(body.length, SHOWN), StandardCharsets.UTF_8);
    }

    private static java.net.http.HttpRequest toJdk(HttpRequest request) {
        var builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(request.method().name(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.build();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
