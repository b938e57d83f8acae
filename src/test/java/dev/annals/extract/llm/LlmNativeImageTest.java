package dev.annals.extract.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The library registers every type that it serializes by reflection; we register what names their fields. */
class LlmNativeImageTest {

    private static final String PACKAGE = "dev/langchain4j/model/openai/internal/";
    private static final String METADATA =
            "META-INF/native-image/dev.langchain4j/langchain4j-open-ai/reflect-config.json";
    private static final String OURS = "META-INF/native-image/dev.annals/extract/reachability-metadata.json";

    @Test
    void theLibraryNamesAllThatIsWrittenAndRead() throws IOException, URISyntaxException {
        // given
        Path library = Path.of(OpenAiChatModel.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (JarFile jar = new JarFile(library.toFile());
                InputStream metadata = jar.getInputStream(jar.getEntry(METADATA))) {

            // when
            List<String> written = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(PACKAGE + "chat/") || name.startsWith(PACKAGE + "shared/"))
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .toList();

            // then
            JsonNode types = new ObjectMapper().readTree(metadata);
            assertThat(StreamSupport.stream(types.spliterator(), false)
                            .map(type -> type.get("name").textValue()))
                    .containsAll(written)
                    .contains("dev.langchain4j.model.openai.internal.chat.ChatCompletionRequest");
        }
    }

    @Test
    void whatNamesTheFieldsOfRequestsAndAnswersCanBeMade() throws IOException {
        // given
        JsonNode theirs = read(METADATA);
        JsonNode ours = read(OURS).get("reflection");

        // when
        List<String> namings = theirs.valueStream()
                .map(type -> load(type.get("name").textValue()))
                .flatMap(type -> Optional.ofNullable(type.getAnnotation(JsonNaming.class)).stream())
                .map(naming -> naming.value().getName())
                .distinct()
                .toList();

        // then
        assertThat(ours.findValuesAsText("type")).isNotEmpty().containsExactlyInAnyOrderElementsOf(namings);
    }

    private static JsonNode read(String file) throws IOException {
        try (InputStream in = LlmNativeImageTest.class.getResourceAsStream("/" + file)) {
            return new JsonMapper().readTree(Objects.requireNonNull(in, file));
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, LlmNativeImageTest.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
