package dev.annals.embed;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The native-image metadata for DJL and ONNX Runtime matches their versions, as far as this can be checked without an
 * image.
 */
class NativeImageTest {

    private static final String DJL = "ai/djl/";
    private static final Pattern ONNX_CLASS = Pattern.compile("(?<=\\x00)ai/onnxruntime/\\w+(?=\\x00)");
    private static final Pattern CONSTRUCTOR = Pattern.compile("\\([\\w/;\\[]+\\)V");

    /** Reading fails if a type or constructor is not there. */
    private final ReachabilityMetadata metadata = ReachabilityMetadata.read();

    @Test
    void everyResourceIsThere() {
        assertThat(metadata.resources())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(contents(name)).as(name).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({"amd64, x64, x86_64", "aarch64, aarch64, aarch64"})
    void onlyTheLibrariesOfTheProcessorItIsBuiltOnAreInIt(String arch, String onnx, String tokenizers) {
        // when
        List<String> libraries =
                included(arch).stream().filter(name -> name.endsWith(".so")).toList();

        // then
        assertThat(libraries)
                .containsExactly(
                        "ai/onnxruntime/native/linux-" + onnx + "/libonnxruntime.so",
                        "ai/onnxruntime/native/linux-" + onnx + "/libonnxruntime4j_jni.so",
                        "native/lib/linux-" + tokenizers + "/cpu/libtokenizers.so")
                .allSatisfy(name -> assertThat(contents(name)).as(name).isNotEmpty());
        assertThat(metadata.resources()).noneMatch(name -> name.endsWith(".so"));
    }

    @Test
    void everyFolderOfOursIsInIt() throws IOException, URISyntaxException {
        // given
        Path classes = Path.of(resource("/application.properties").toURI()).getParent();

        // when
        try (Stream<Path> folders = Files.list(classes).filter(Files::isDirectory)) {
            List<String> ours = folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("META-INF") && !name.equals("dev"))
                    .map(name -> name + "/**")
                    .toList();

            // then
            assertThat(included("amd64")).containsAll(ours);
        }
    }

    @Test
    void theConfigurationThatIsLeftOutIsDjlsOwn() {
        assertThat(contents("META-INF/native-image/ai/djl/api/reflect-config.json"))
                .singleElement(as(STRING))
                .contains("ai.djl.modality.cv.BufferedImageFactory");
    }

    @Test
    void theDefaultModelIsAmongThem() {
        // given
        Model model = TestModels.of(Map.of()).configured();

        // then
        assertThat(metadata.resources()).contains(inside(model.file()), inside(model.tokenizer()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ai.djl.engine.EngineProvider", "ai.djl.repository.zoo.ZooProvider"})
    void everyProviderOfDjlCanBeMade(String service) {
        // given
        String file = "META-INF/services/" + service;
        List<String> providers = contents(file).stream()
                .flatMap(String::lines)
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();

        // then
        assertThat(metadata.resources()).contains(file);
        assertThat(metadata.types().stream()
                        .filter(type -> type.constructors().contains("()V"))
                        .map(ReachabilityMetadata.Type::name))
                .containsAll(providers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"linux-aarch64", "linux-x64"})
    void whatOnnxRuntimeMakesThroughJniIsNamed(String platform) {
        // given
        String library = library("ai/onnxruntime/native/" + platform + "/libonnxruntime4j_jni.so");

        // then
        assertThat(found(ONNX_CLASS, library))
                .isNotEmpty()
                .isSubsetOf(jniNames().toList());
        assertThat(found(CONSTRUCTOR, library))
                .isNotEmpty()
                .isSubsetOf(metadata.jni()
                        .flatMap(type -> type.constructors().stream())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"linux-aarch64", "linux-x86_64"})
    void whatTheTokenizersMakeThroughJniIsNamed(String platform) {
        // given, that names stand there with nothing between them
        String library = library("native/lib/" + platform + "/cpu/libtokenizers.so");
        String named = jniNames()
                .filter(name -> name.startsWith(DJL))
                .map(name -> Pattern.quote(name.substring(DJL.length())))
                .collect(joining("|"));

        // then
        assertThat(found(Pattern.compile(DJL + "(?!" + named + ").{0,60}"), library))
                .isEmpty();
        assertThat(library).contains("tokenizers/jni/CharSpan<init>(II)V");
    }

    /** @param arch of the machine the image is built on */
    private static List<String> included(String arch) {
        try {
            SmallRyeConfig config = new SmallRyeConfigBuilder()
                    .addDefaultInterceptors()
                    .withSources(
                            new PropertiesConfigSource(resource("/application.properties")),
                            new PropertiesConfigSource(Map.of("os.arch", arch), "machine", 500))
                    .build();
            return config.getValues("quarkus.native.resources.includes", String.class);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(NativeImageTest.class.getResource(name), name);
    }

    private Stream<String> jniNames() {
        return metadata.jni().map(type -> type.name().replace('.', '/'));
    }

    private static String inside(String location) {
        return location.replaceFirst("^classpath:", "");
    }

    private static Set<String> found(Pattern pattern, String library) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(library).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    private static String library(String name) {
        return contents(name).getFirst();
    }

    /** Of all files of that name, each byte a character. */
    private static List<String> contents(String name) {
        try {
            return Collections.list(NativeImageTest.class.getClassLoader().getResources(name)).stream()
                    .map(NativeImageTest::content)
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String content(URL file) {
        try (InputStream content = file.openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
