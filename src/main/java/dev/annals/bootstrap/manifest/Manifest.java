package dev.annals.bootstrap.manifest;

import dev.annals.bootstrap.finding.Carried;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A manifest that was parsed. */
public sealed interface Manifest {

    /** Kinds of manifests, each with the files that are of it. */
    List<Kind> KINDS =
            List.of(new Maven(), new Gradle(), new Catalog(), new Npm(), new Python(), new Cargo(), new GoModule());

    /** One kind: one class. */
    sealed interface Kind permits Maven, Gradle, Catalog, Npm, Python, Cargo, GoModule {

        /** @param file the last part of a path */
        boolean isNamed(String file);

        /** @throws RuntimeException where the text is no such manifest */
        Manifest parse(String text);
    }

    /** One that says all itself. */
    record Alone(Declared declared) implements Manifest {}

    /**
     * One that others name things of.
     *
     * @param byAlias also several of one
     */
    record Catalogue(Declared declared, Map<String, List<Declared.Dependency>> byAlias) implements Manifest {}

    /** One that leans on others of its repository. */
    non-sealed interface Leaning extends Manifest {

        /** The path of the next one it leans on, if that is there. */
        @Nullable
        String leansOn(String path, Function<String, @Nullable Manifest> others);

        /** The paths at which one that it leans on may be. */
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
