package dev.annals.embed;

import ai.djl.engine.Engine;
import dev.annals.digest.Digest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks native libraries once, into a permanent directory. By default ONNX Runtime unpacks its own at every start,
 * into a temporary directory that is left behind if the process is killed.
 */
@Singleton
class NativeLibraries {

    static final String ENGINE = "OnnxRuntime";

    private static final String TOKENIZERS = "DJL_CACHE_DIR";
    private static final String ONNX = "onnxruntime.native.path";
    /** Only one class loader can load a given file. Tests have several, so each gets its own copy. */
    private static final String LOADERS = "annals.onnxruntime.loaders";

    private static final String TEMPORARY = "onnxruntime-java";
    private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

    /** For this class loader. */
    private static final AtomicBoolean PREPARED = new AtomicBoolean();

    private final Path cache;

    NativeLibraries(EmbedConfig config) {
        this.cache = config.cache().toAbsolutePath();
    }

    /** Must be called before DJL or ONNX Runtime is first used. */
    synchronized void prepare() {
        if (PREPARED.get()) {
            return;
        }
        set("ai.djl.offline", "true");
        set("OPT_OUT_TRACKING", "true");
        int loader = Integer.getInteger(LOADERS, 0);
        Path own = loader == 0 ? cache : cache.resolve("loader-" + loader);
        try {
            if (loader > 0 || isFree(TOKENIZERS)) {
                System.setProperty(TOKENIZERS, own.toString());
            }
            if (loader > 0 || isFree(ONNX)) {
                unpack(own).ifPresent(unpacked -> System.setProperty(ONNX, unpacked.toString()));
            }
            System.setProperty(LOADERS, String.valueOf(loader + 1));
            loadWithoutTrace();
        } catch (IOException unwritable) {
            throw new ModelUnusableException(
                    "native libraries cannot be unpacked into annals.embed.cache, " + cache, unwritable);
        }
        PREPARED.set(true);
    }

    private static void set(String property, String value) {
        if (isFree(property)) {
            System.setProperty(property, value);
        }
    }

    private static boolean isFree(String property) {
        return System.getenv(property) == null && System.getProperty(property) == null;
    }

    /** @return empty if there are none for this platform, which ONNX Runtime itself reports */
    private static Optional<Path> unpack(Path cache) throws IOException {
        if (Included.DIGEST.isEmpty()) {
            return Optional.empty();
        }
        Path directory = cache.resolve("onnxruntime-" + Included.DIGEST);
        for (String library : LIBRARIES) {
            try (InputStream content = Objects.requireNonNull(open(library), library)) {
                Unpacked.file(directory, System.mapLibraryName(library), content);
            }
        }
        return Optional.of(directory);
    }

    /** ONNX Runtime creates a temporary directory even if it needs none, and deletes it only on an orderly exit. */
    private static void loadWithoutTrace() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Set<Path> before = directories(temporary);
        Engine.getEngine(ENGINE);
        for (Path made : directories(temporary)) {
            if (!before.contains(made)) {
                deleteIfEmpty(made);
            }
        }
    }

    private static Set<Path> directories(Path parent) throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(file -> file.getFileName().toString().startsWith(TEMPORARY))
                    .collect(Collectors.toSet());
        }
    }

    private static void deleteIfEmpty(Path directory) {
        try {
            Files.deleteIfExists(directory);
        } catch (IOException another) {
            // belongs to another process, and has libraries in it
        }
    }

    private static @Nullable InputStream open(String library) {
        return NativeLibraries.class.getResourceAsStream(
                "/ai/onnxruntime/native/" + platform() + "/" + System.mapLibraryName(library));
    }

    private static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String system = os.contains("mac") ? "osx" : os.contains("win") ? "win" : "linux";
        return system + (arch.equals("aarch64") || arch.equals("arm64") ? "-aarch64" : "-x64");
    }

    /** Computed when a native executable is built, so that it need not read them at each start. */
    private static final class Included {

        /** Empty if there are none for this platform. */
        static final String DIGEST = digest();

        private static String digest() {
            try (InputStream content = open(LIBRARIES.getFirst())) {
                return content == null
                        ? ""
                        : Digest.sha256(content.readAllBytes()).hex().substring(0, 12);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
