package dev.annals.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer's first impression: on an empty machine the package is started and the sample can be queried. */
@Timeout(300)
class FirstStartIT {

    @TempDir
    Path directory;

    @Test
    void theSampleCanBeAskedAndSearchedAndTheLogIsQuiet() throws Exception {
        // given
        try (RunningService service = RunningService.start(
                        directory, Map.of("annals.sample", "true", "annals.search.rehearse", "true"));
                HttpClient http = Client.http()) {
            Client client = new Client(http, service.uri(), "main");

            // when
            JsonNode employer = client.get(
                    "/v1/facts",
                    Map.of(
                            "subject", "Mara Lindqvist",
                            "predicate", "works_at",
                            "validAt", "2021-03-01",
                            "knownAt", "2024-06-01"));
            JsonNode applied = client.post(
                            "/v1/episodes?wait=applied",
                            Map.of("content", "The heating in Gothenburg is broken again."))
                    .expect(202);
            JsonNode said = client.get("/v1/facts", Map.of("subject", "Ines Carvalho", "predicate", "allergic_to"));
            JsonNode found = client.post(
                            "/v1/search", Map.of("query", "what is broken in the office?", "kinds", List.of("episode")))
                    .expect(200);

            // then
            assertThat(employer.get("facts").get(0).get("statement").asText())
                    .isEqualTo("Mara Lindqvist works at Corvane Systems");
            assertThat(said.get("facts").get(0).get("statement").asText())
                    .isEqualTo("Ines Carvalho is allergic to nuts");
            assertThat(applied.get("applied").get(0).get("status").asText()).isEqualTo("nothing found");
            assertThat(found.get("hits").get(0).get("episode").get("passage").asText())
                    .startsWith("The heating");
            assertThat(service.output().lines().filter(line -> line.contains("WARN") || line.contains("ERROR")))
                    .isEmpty();
        }
    }
}
