package dev.annals.extract.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Every type that the library serializes by reflection is in the native-image metadata. */
class LlmNativeImageTest {

    private static final String PACKAGE = "dev/langchain4j/model/openai/internal/";
    private static final String METADATA =
            "META-INF/native-image/dev.langchain4j/langchain4j-open-ai/reflect-config.json";

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
}
