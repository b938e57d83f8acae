package dev.annals.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestJob;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A manifest that cannot be read is reported, and what it declared before still holds. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class UnreadManifestsApiTest {

    private static final String PARENT = """
            <project><groupId>org.shop</groupId><artifactId>shop</artifactId>
            <properties><spring.version>6.1</spring.version></properties></project>""";
    private static final String CHILD = """
            <project><parent><groupId>org.shop</groupId><artifactId>shop</artifactId></parent>
            <artifactId>web</artifactId><dependencies><dependency><groupId>org.spring</groupId>
            <artifactId>spring</artifactId><version>${spring.version}</version></dependency></dependencies></project>""";

    private final TestTenant tenant = TestTenant.fresh();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "package.json | {\"name\":",
                "pom.xml | <project><groupId>org.shop",
                "Cargo.toml | serde =",
                "go.mod | require ( example.org/y v1"
            })
    void oneThatIsSentIsReported(String path, String content) {
        // when
        TestJob job = TestJob.planned(
                tenant,
                Map.of(
                        "kind", "bootstrap",
                        "documents", List.of(Map.of("path", path, "content", content, "date", "2023")),
                        "policy", Map.of("project", "shop", "parts", List.of("manifests"))));

        // then
        assertThat(job.items()).singleElement().satisfies(item -> {
            assertThat(item.get("state").textValue()).isEqualTo("open");
            assertThat(item.get("reason").textValue()).startsWith(path + " could not be read");
        });
    }

    @Test
    void oneInADirectoryIsNotGone() throws IOException {
        // given
        Path shop = directory();
        Files.writeString(shop.resolve("package.json"), react("17"));
        planned(shop, "propose").apply();
        assertThat(versions("react in shop/package.json")).containsExactly("17");

        // when
        Files.writeString(shop.resolve("package.json"), "{\"dependencies\": {\"rea");
        TestJob job = planned(shop, "auto");

        // then
        assertThat(job.items())
                .extracting(item -> item.get("state").textValue())
                .containsExactly("open");
        assertThat(versions("react in shop/package.json")).containsExactly("17");

        // when it can be read again
        Files.writeString(shop.resolve("package.json"), react("18"));
        planned(shop, "propose").apply();

        // then
        assertThat(versions("react in shop/package.json")).containsExactly("18");

        // when it is gone
        Files.delete(shop.resolve("package.json"));
        planned(shop, "propose").apply();

        // then
        assertThat(versions("react in shop/package.json")).isEmpty();
    }

    @Test
    void whatLeansOnOneStandsToo() throws IOException {
        // given
        Path shop = directory();
        Files.createDirectory(shop.resolve("web"));
        Files.writeString(shop.resolve("pom.xml"), PARENT);
        Files.writeString(shop.resolve("web/pom.xml"), CHILD);
        planned(shop, "propose").apply();
        assertThat(versions("org.spring:spring in shop/web/pom.xml")).containsExactly("6.1");

        // when
        Files.writeString(shop.resolve("pom.xml"), "<project><gro");
        TestJob job = planned(shop, "propose");
        List<JsonNode> items = job.items();
        job.apply();

        // then
        assertThat(items)
                .extracting(item -> item.get("reason").textValue().replaceAll(" could.*", ""))
                .containsExactly("pom.xml", "web/pom.xml");
        assertThat(versions("org.spring:spring in shop/web/pom.xml")).containsExactly("6.1");
    }

    private static String react(String version) {
        return "{\"dependencies\": {\"react\": \"" + version + "\"}}";
    }

    private static Path directory() throws IOException {
        Files.createDirectories(TestRepository.ROOT);
        return Files.createTempDirectory(TestRepository.ROOT, "shop");
    }

    private TestJob planned(Path directory, String mode) {
        return TestJob.planned(
                tenant,
                Map.of(
                        "kind", "bootstrap",
                        "directory", directory.toString(),
                        "policy", Map.of("project", "shop", "parts", List.of("manifests"), "mode", mode)));
    }

    private List<String> versions(String dependency) {
        return Shown.list(tenant.facts("subject", dependency, "predicate", "has_version", "validAt", "any")
                        .get("facts"))
                .stream()
                .map(fact -> fact.get("value").asText())
                .toList();
    }
}
