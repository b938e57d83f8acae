package dev.annals;

import static org.assertj.core.api.Assertions.assertThat;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Native-image substitutions are written for one version of a library. After an upgrade, check what became of the code
 * they replace before you update the version here; see CONTRIBUTING.md.
 */
@Concurrent
class SubstitutionTest {

    private static final String DRIVER = "org.neo4j.bolt.connection.netty.";
    private static final String CONNECTION = DRIVER + "impl.async.connection.";

    /** @param library the jar whose code is replaced */
    record Substitution(String substitute, String target, String library) {}

    private static final List<Substitution> ALL = List.of(
            new Substitution(
                    "dev.annals.graph.DriverTransport",
                    DRIVER + "NettyBoltConnectionProviderFactory",
                    "neo4j-bolt-connection-netty-12.0.0.jar"),
            new Substitution(
                    "dev.annals.graph.DriverEventLoops",
                    CONNECTION + "EventLoopGroupFactory",
                    "neo4j-bolt-connection-netty-12.0.0.jar"),
            new Substitution(
                    "dev.annals.graph.DriverEventLoops$Nio",
                    CONNECTION + "EventLoopGroupFactory$DriverEventLoopGroup",
                    "neo4j-bolt-connection-netty-12.0.0.jar"),
            new Substitution("dev.annals.embed.NoCuda", "ai.djl.util.cuda.CudaUtils", "api-0.36.0.jar"));

    @Test
    void everySubstitutionIsListed() {
        // given
        List<String> ours = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.annals").stream()
                        .filter(one -> one.isAnnotatedWith(TargetClass.class))
                        .map(JavaClass::getName)
                        .toList();

        // then
        assertThat(ALL).extracting(Substitution::substitute).containsExactlyInAnyOrderElementsOf(ours);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void itsTargetIsOfTheVersionItWasWrittenFor(Substitution one) {
        // given
        Class<?> target = load(one.target());

        // then
        assertThat(load(one.substitute()).getAnnotation(TargetClass.class).className())
                .isEqualTo(one.target());
        assertThat(jar(target)).isEqualTo(one.library());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void whatItReplacesAndUsesIsThere(Substitution one) throws NoSuchMethodException {
        // given
        Class<?> target = load(one.target());
        List<Executable> annotated = annotated(load(one.substitute()));

        // then
        assertThat(annotated).isNotEmpty();
        for (Executable ours : annotated) {
            Executable theirs = original(target, ours);
            assertThat(Modifier.isStatic(ours.getModifiers())).isEqualTo(Modifier.isStatic(theirs.getModifiers()));
            if (ours instanceof Method method) {
                assertThat(method.getReturnType()).isEqualTo(((Method) theirs).getReturnType());
            }
        }
    }

    private static List<Executable> annotated(Class<?> substitute) {
        return Stream.<Executable>concat(
                        Arrays.stream(substitute.getDeclaredMethods()),
                        Arrays.stream(substitute.getDeclaredConstructors()))
                .filter(one -> one.isAnnotationPresent(Substitute.class) || one.isAnnotationPresent(Alias.class))
                .toList();
    }

    private static Executable original(Class<?> target, Executable ours) throws NoSuchMethodException {
        return ours instanceof Method
                ? target.getDeclaredMethod(ours.getName(), ours.getParameterTypes())
                : target.getDeclaredConstructor(ours.getParameterTypes());
    }

    private static String jar(Class<?> type) {
        return String.valueOf(
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                        .getFileName());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, SubstitutionTest.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
