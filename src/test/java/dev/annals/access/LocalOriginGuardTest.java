package dev.annals.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.TestTenant;
import dev.annals.problem.RawHttp;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A web page open on this machine can neither read nor write, whatever host name it uses. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class LocalOriginGuardTest {

    private static final String GOOD =
            "{\"ops\": [{\"op\": \"assert\", \"subject\": \"Alice\", \"predicate\": \"knows\", \"object\": \"Bob\"}]}";
    private static final String JSON = "Content-Type: application/json";

    private final TestTenant tenant = TestTenant.fresh();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:8080",
                "LOCALHOST:1",
                "127.0.0.1",
                "127.0.0.1:65535",
                "127.255.0.9:80",
                "[::1]",
                "[::1]:8080"
            })
    void theMachineItselfIsAnswered(String host) {
        RawHttp.send("GET /v1/facts", "", "Host: " + host, tenantHeader()).expect(200);
        RawHttp.send("GET /q/swagger-ui/", "", "Host: " + host).expect(200);
        RawHttp.send("GET /q/openapi", "", "Host: " + host).expect(200);
        RawHttp.send("GET /q/health/live", "", "Host: " + host).expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attacker.example",
                "attacker.example:8080",
                "127.0.0.1.attacker.example",
                "localhost.attacker.example:8080",
                "xlocalhost",
                "127.0.0.256",
                "127.1",
                "0.0.0.0:8080",
                "192.168.0.1",
                "[::2]:8080"
            })
    void anotherNameIsRefusedOnEveryPath(String host) {
        for (String path :
                new String[] {"/v1/facts", "/v1/nothing", "/q/swagger-ui/", "/q/openapi", "/q/metrics", "/"}) {
            RawHttp.send("GET " + path, "", "Host: " + host, tenantHeader())
                    .expectProblem(403, "forbidden-host", "Host");
        }
        RawHttp.send("POST /v1/transactions", GOOD, "Host: " + host, tenantHeader(), JSON)
                .expectProblem(403, "forbidden-host", "Host");
        assertNothingWasKept();
    }

    @Test
    void everyNameThatTheRequestGivesIsLookedAt() {
        RawHttp.send("GET http://attacker.example/v1/facts", "", "Host: localhost")
                .expectProblem(403, "forbidden-host", "Host");
        RawHttp.send("GET /v1/facts", "", "Host: localhost", "Host: attacker.example")
                .expectProblem(403, "forbidden-host", "Host");
        RawHttp.send("GET /v1/facts", "", "Host: ").expectProblem(403, "forbidden-host", "Host");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Accept: */*", "Host: [::1", "Host: localhost:8080:8080", "Host: localhost@attacker.example"})
    void aRequestNamesItsHostLegibly(String header) {
        RawHttp.send("GET /v1/facts", "", header, tenantHeader()).expectProblem(400, "invalid-request");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:8080, http://127.0.0.1:8080",
        "localhost:8080, http://localhost:8080",
        "localhost:8080, http://127.0.0.1:8080",
        "[::1]:8080, http://[::1]:8080",
        "localhost, http://localhost",
        "localhost, http://localhost:80"
    })
    void itsOwnPagesMayReadAndWrite(String host, String origin) {
        RawHttp.send("GET /v1/facts", "", "Host: " + host, "Origin: " + origin, tenantHeader())
                .expect(200);
        RawHttp.send("POST /v1/transactions", GOOD, "Host: " + host, "Origin: " + origin, tenantHeader(), JSON)
                .expect(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://attacker.example",
                "http://attacker.example:8080",
                "null",
                "http://localhost:3000",
                "http://localhost",
                "https://localhost:8080",
                "http://localhost:8080.attacker.example",
                "http://localhost:8080/",
                "file://",
                "chrome-extension://abc",
                ""
            })
    void anotherPageIsRefusedWhateverItAsks(String origin) {
        for (String line : new String[] {
            "GET /v1/facts", "OPTIONS /v1/transactions", "DELETE /v1/episodes/x", "GET /q/openapi", "POST /v1/search"
        }) {
            RawHttp.send(line, "", "Host: localhost:8080", "Origin: " + origin, tenantHeader(), JSON)
                    .expectProblem(403, "forbidden-origin", "Origin");
        }
        RawHttp.send("POST /v1/transactions", GOOD, "Host: localhost:8080", "Origin: " + origin, tenantHeader(), JSON)
                .expectProblem(403, "forbidden-origin", "Origin");
        assertNothingWasKept();
    }

    @Test
    void oneGoodOriginDoesNotHideAnother() {
        RawHttp.send(
                        "GET /v1/facts",
                        "",
                        "Host: localhost:8080",
                        "Origin: http://localhost:8080",
                        "Origin: https://attacker.example")
                .expectProblem(403, "forbidden-origin", "Origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /v1/transactions",
                "POST /v1/episodes",
                "POST /v1/search",
                "PUT /v1/predicates/knows",
                "DELETE /v1/episodes/x",
                "POST /v1/quarantine/x/retry"
            })
    void whatIsWrittenSaysThatItIsJson(String line) {
        RawHttp.send(line, GOOD, "Host: localhost", tenantHeader())
                .expectProblem(415, "unsupported-media-type", "Content-Type");
        RawHttp.send(line, GOOD, "Host: localhost", tenantHeader(), "Content-Type: text/plain")
                .expectProblem(415, "unsupported-media-type", "Content-Type");
        RawHttp.send(line, GOOD, "Host: localhost", tenantHeader(), "Content-Type: text/plain", JSON)
                .expectProblem(415, "unsupported-media-type", "Content-Type");
        RawHttp.send(line, GOOD, "Host: localhost", tenantHeader(), "Content-Type: application/json; charset=latin1")
                .expectProblem(415, "unsupported-media-type", "Content-Type");
        assertNothingWasKept();
    }

    @Test
    void aDeletionWithoutABodyNeedsNoType() {
        RawHttp.send("DELETE /v1/episodes/x", "", "Host: localhost", tenantHeader())
                .expectProblem(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "Application/JSON", "application/json; charset=utf-8"})
    void jsonMaySayThatItIsUtf8(String mediaType) {
        RawHttp.send("POST /v1/transactions", GOOD, "Host: localhost", tenantHeader(), "Content-Type: " + mediaType)
                .expect(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/facts", "/v1/transactions", "/v1/nothing", "/v1/embedding", "/q/openapi"})
    void aHeaderOfOursThatIsMisspeltIsRefused(String path) {
        tenant.send(tenant.request(path).setHeader("Annals-Tennant", "other").setHeader("annals-scope", "x"))
                .expectProblem(400, "invalid-parameter", "Annals-Tennant");
        tenant.send(tenant.request(path).setHeader("ANNALS-TENANTS", "other").POST(BodyPublishers.ofString(GOOD)))
                .expectProblem(400, "invalid-parameter");
        assertNothingWasKept();
    }

    private String tenantHeader() {
        return "Annals-Tenant: " + tenant.name();
    }

    private void assertNothingWasKept() {
        assertThat(tenant.commits()).isZero();
    }
}
