package dev.annals.bootstrap.manifest;

import dev.annals.bootstrap.finding.Carried;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A parsed manifest. */
public sealed interface Manifest {

    /** All supported kinds. */
    List<Kind> KINDS =
            List.of(new Maven(), new Gradle(), new Catalog(), new Npm(), new Python(), new Cargo(), new GoModule());

    /** A kind of manifest. Each has its own class. */
    sealed interface Kind permits Maven, Gradle, Catalog, Npm, Python, Cargo, GoModule {

        /** @param file the last segment of a path */
        boolean isNamed(String file);

        /** @throws RuntimeException if the text is not such a manifest */
        Manifest parse(String text);
    }

    /** A manifest that needs no other. */
    record Alone(Declared declared) implements Manifest {}

    /**
     * A manifest whose aliases other manifests refer to.
     *
     * @param byAlias an alias may stand for several dependencies
     */
    record Catalogue(Declared declared, Map<String, List<Declared.Dependency>> byAlias) implements Manifest {}

    /** A manifest that refers to others in its repository. */
    non-sealed interface Leaning extends Manifest {

        /** The path of the next manifest it refers to, if that exists. */
        @Nullable
        String leansOn(String path, Function<String, @Nullable Manifest> others);

        /** The paths at which such a manifest may be. */
        List<String> names(String path);

        Declared declared(String path, Function<String, @Nullable Manifest> others);
    }

    static Optional<Kind> kindOf(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return Carried.is(path)
                ? Optional.empty()
                : KINDS.stream().filter(kind -> kind.isNamed(file)).findFirst();
    }
}
