package dev.annals.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** The native-image metadata for the libraries that read projects matches their versions. */
class NativeMetadataTest {

    private static final String FILE = "/META-INF/native-image/dev.annals/bootstrap/reachability-metadata.json";

    @Test
    void allThatIsNamedIsThere() throws IOException {
        JsonNode metadata;
        try (InputStream in = Objects.requireNonNull(NativeMetadataTest.class.getResourceAsStream(FILE))) {
            metadata = new JsonMapper().readTree(in);
        }

        assertThat(metadata.get("reflection"))
                .isNotEmpty()
                .allSatisfy(type -> assertThatCode(() -> named(type)).doesNotThrowAnyException());
        assertThat(metadata.get("resources")).isNotEmpty().allSatisfy(resource -> {
            if (resource.has("bundle")) {
                assertThat(ResourceBundle.getBundle(resource.get("bundle").textValue())
                                .keySet())
                        .isNotEmpty();
            } else {
                assertThat(NativeMetadataTest.class.getResource(
                                "/" + resource.get("glob").textValue()))
                        .isNotNull();
            }
        });
    }

    private static void named(JsonNode type) throws ReflectiveOperationException {
        Class<?> found = Class.forName(type.get("type").textValue());
        for (JsonNode method : type.get("methods")) {
            String name = method.get("name").textValue();
            if (name.equals("<init>")) {
                assertThat(found.getDeclaredConstructor()).isNotNull();
            } else {
                assertThat(found.getMethod(name)).isNotNull();
            }
        }
    }
}
