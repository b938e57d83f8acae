package dev.annals.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Server-sent events as a client reads them, one after the other. */
public final class EventStream implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Event END = new Event(null, "end", MAPPER.nullNode());

    private final InputStream body;
    private final BufferedReader lines;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    /** @param id null where it has none */
    public record Event(@Nullable String id, String name, JsonNode data) {

        public String needId() {
            return Objects.requireNonNull(id);
        }

        /** The number of the commit that it tells of. */
        public long seq() {
            return data.get("commit").get("seq").longValue();
        }
    }

    private EventStream(InputStream body) {
        this.body = body;
        this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        Thread.ofVirtual().start(this::read);
    }

    /** A stream that begins. */
    public static EventStream open(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = CLIENT.send(request.build(), BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return new EventStream(response.body());
    }

    private void read() {
        List<String> block = new ArrayList<>();
        try {
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    block.add(line);
                } else if (!block.isEmpty()) {
                    events.add(event(block));
                    block.clear();
                }
            }
            events.add(END);
        } catch (IOException broken) {
            events.add(new Event(null, "broken", MAPPER.nullNode()));
        }
    }

    private static Event event(List<String> block) {
        try {
            String id = field(block, "id");
            return new Event(id.isEmpty() ? null : id, field(block, "event"), MAPPER.readTree(field(block, "data")));
        } catch (JsonProcessingException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    private static String field(List<String> block, String name) {
        return block.stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    /** The next event, of whatever kind. */
    public Event next() throws InterruptedException {
        @Nullable Event next = events.poll(20, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing was told");
        }
        return next;
    }

    /** The next of a commit. Those that only say where the stream is are passed over. */
    public Event commit() throws InterruptedException {
        Event next = next();
        while (next.name().equals("at")) {
            next = next();
        }
        assertThat(next.name()).isEqualTo("commit");
        return next;
    }

    /** Returns when the stream says that it has come so far. @return the commits it told until then */
    public List<Event> until(long commit) throws InterruptedException {
        Stream.Builder<Event> commits = Stream.builder();
        long at = -1;
        while (at < commit) {
            Event next = next();
            if (next.name().equals("at")) {
                at = Long.parseLong(next.needId());
            } else {
                assertThat(next.name()).isEqualTo("commit");
                commits.add(next);
            }
        }
        return commits.build().toList();
    }

    /** What is told last: {@code end}, where the service ended the stream as it should. */
    public String last() throws InterruptedException {
        Event next = next();
        while (next.name().equals("at") || next.name().equals("commit")) {
            next = next();
        }
        return next.name();
    }

    /** As a client that goes away. */
    @Override
    public void close() throws IOException {
        body.close(); // not the reader of lines, which whoever waits for the next holds
    }
}
