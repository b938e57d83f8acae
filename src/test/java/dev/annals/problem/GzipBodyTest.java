package dev.annals.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Answer;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Request bodies may be gzipped. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class GzipBodyTest {

    private static final String GOOD =
            "{\"ops\": [{\"op\": \"assert\", \"subject\": \"Alice\", \"predicate\": \"knows\", \"object\": \"Bob\"}]}";

    private final TestTenant tenant = TestTenant.fresh();

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "x-gzip", " gzip "})
    void aGzippedBodyIsRead(String encoding) throws IOException {
        post(encoding, BodyPublishers.ofByteArray(gzip(GOOD))).expect(201);
        assertThat(tenant.timeline()).hasSize(1);
    }

    @Test
    void soIsOneInChunks() throws IOException {
        byte[] body = gzip(GOOD.replace("Bob", "B".repeat(400)));

        post("gzip", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .expect(201);
    }

    @Test
    void itsContentIsReadAsStrictly() throws IOException {
        post("gzip", BodyPublishers.ofByteArray(gzip("{\"ops\": []}"))).expectProblem(422, "no-ops", "ops");
        post("gzip", BodyPublishers.ofByteArray(gzip(GOOD + "}"))).expectProblem(400, "invalid-json");
        post("gzip", BodyPublishers.ofByteArray(gzip(""))).expectProblem(400, "invalid-json");
        assertNothingWasKept();
    }

    @Test
    void identityIsNoEncoding() {
        post("identity", BodyPublishers.ofString(GOOD)).expect(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "compress", "zstd", "gzip, gzip", "gzip, br", "gzip;q=1", "nonsense"})
    void otherEncodingsAreRefused(String encoding) throws IOException {
        post(encoding, BodyPublishers.ofByteArray(gzip(GOOD)))
                .expectProblem(415, "unsupported-media-type", "Content-Encoding");
        assertNothingWasKept();
    }

    @Test
    void whatIsNotGzipIsToldSo() throws IOException {
        byte[] whole = gzip(GOOD);
        byte[] damaged = whole.clone();
        damaged[whole.length - 6] ^= 1; // its checksum

        post("gzip", BodyPublishers.ofString(GOOD)).expectProblem(400, "invalid-request", "Content-Encoding");
        post("gzip", BodyPublishers.ofByteArray(Arrays.copyOf(whole, whole.length - 9)))
                .expectProblem(400, "invalid-request", "Content-Encoding");
        post("gzip", BodyPublishers.ofByteArray(damaged)).expectProblem(400, "invalid-request", "Content-Encoding");
        assertNothingWasKept();
    }

    @Test
    void itsLimitIsThatOfAPlainBody() throws IOException {
        // given
        byte[] much = gzip("{\"reason\": \"" + "a".repeat(8 << 20) + "\", \"ops\": []}");

        // then
        assertThat(much.length).isLessThan(20_000);
        post("gzip", BodyPublishers.ofByteArray(much)).expectProblem(413, "body-too-large");
        assertNothingWasKept();
    }

    @Test
    void aBombDoesNotGoOff() throws IOException {
        // given a lot of white space
        byte[] bomb = gzipped(stream -> {
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 256; i++) {
                stream.write(spaces);
            }
        });

        // then
        post("gzip", BodyPublishers.ofByteArray(bomb)).expectProblem(413, "body-too-large");
    }

    private Answer post(String encoding, BodyPublisher body) {
        return tenant.send(tenant.request("/v1/transactions")
                .setHeader("Content-Encoding", encoding)
                .POST(body));
    }

    private void assertNothingWasKept() {
        assertThat(tenant.commits()).isZero();
    }

    private static byte[] gzip(String text) throws IOException {
        return gzipped(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private interface Content {
        void write(OutputStream stream) throws IOException;
    }

    private static byte[] gzipped(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(bytes)) {
            content.write(stream);
        }
        return bytes.toByteArray();
    }
}
