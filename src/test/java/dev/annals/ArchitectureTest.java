package dev.annals;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Checks which package may depend on which. */
@Concurrent
class ArchitectureTest {

    private static final String ROOT = "dev.annals";

    /** From the top down: a feature uses those below it, and whatever is nested in it. */
    private static final List<String> FLOORS = List.of(
            "sample",
            "observe",
            "mcp",
            "session",
            "files",
            "bootstrap",
            "consolidate",
            "dedupe",
            "expire",
            "reconcile",
            "archive",
            "episode",
            "job",
            "extract",
            "mapping",
            "context",
            "recall",
            "index",
            "watch",
            "commit",
            "fact",
            "contradiction",
            "decision",
            "suggestion",
            "entity",
            "predicate",
            "retention",
            "journal",
            "change",
            "vocabulary",
            "belief",
            "likeness",
            "page",
            "asof",
            "access",
            "git",
            "language",
            "embed",
            "graph",
            "digest",
            "time",
            "problem");

    /** They know nothing of frameworks, the network or the database. */
    private static final String[] PURE = {
        ROOT + ".belief",
        ROOT + ".bootstrap.document",
        ROOT + ".bootstrap.finding",
        ROOT + ".bootstrap.history",
        ROOT + ".bootstrap.manifest",
        ROOT + ".bootstrap.secret",
        ROOT + ".change",
        ROOT + ".commit.plan",
        ROOT + ".consolidate.extract",
        ROOT + ".dedupe.match",
        ROOT + ".dedupe.wording",
        ROOT + ".digest",
        ROOT + ".extract.rules",
        ROOT + ".files.block",
        ROOT + ".files.merge",
        ROOT + ".files.render",
        ROOT + ".git",
        ROOT + ".language",
        ROOT + ".likeness",
        ROOT + ".recall.ask",
        ROOT + ".recall.rank",
        ROOT + ".reconcile.policy",
        ROOT + ".reconcile.rule",
        ROOT + ".session.host",
        ROOT + ".session.policy",
        ROOT + ".time.expression..",
        ROOT + ".vocabulary"
    };

    /** Nested by its subject, for all floors above. */
    private static final String OPEN = ROOT + ".time.expression";

    /** Where the graph is read or written. */
    private static final String[] GRAPH = {
        ROOT + ".archive",
        ROOT + ".asof",
        ROOT + ".bootstrap",
        ROOT + ".commit",
        ROOT + ".contradiction",
        ROOT + ".consolidate",
        ROOT + ".decision",
        ROOT + ".dedupe",
        ROOT + ".entity",
        ROOT + ".episode..",
        ROOT + ".expire",
        ROOT + ".fact",
        ROOT + ".files",
        ROOT + ".graph..",
        ROOT + ".index",
        ROOT + ".job",
        ROOT + ".journal",
        ROOT + ".mapping",
        ROOT + ".predicate",
        ROOT + ".recall",
        ROOT + ".reconcile",
        ROOT + ".retention",
        ROOT + ".sample",
        ROOT + ".session",
        ROOT + ".suggestion",
        ROOT + ".watch"
    };

    private static final String[] FRAMEWORKS = {
        "io.quarkus..", "io.smallrye..", "io.vertx..", "io.micrometer..", "jakarta..", "org.jboss..", "org.neo4j.."
    };

    private static final JavaClasses ANNALS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> aFeatureUsesOnlyThoseBelowIt() {
        return FLOORS.stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(ROOT + "." + name + "..")
                                .should()
                                .dependOnClassesThat(DescribedPredicate.describe(
                                        "are of a floor above " + name,
                                        used -> isOurs(used) && floor(used) < FLOORS.indexOf(name)))
                                .check(ANNALS)));
    }

    @Test
    void everyFeatureHasAFloor() {
        assertThat(ANNALS.stream().map(ArchitectureTest::feature).collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(FLOORS);
    }

    @Test
    void whatIsNestedInAFeatureIsSeenOnlyThere() {
        noClasses()
                .should(be(DescribedPredicate.describe(
                        "users of a package nested in another feature",
                        one -> one.getDirectDependenciesFromSelf().stream()
                                .map(dependency -> dependency.getTargetClass())
                                .anyMatch(used -> isOurs(used)
                                        && isNested(used)
                                        && !feature(used).equals(feature(one))))))
                .check(ANNALS);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(ANNALS);
    }

    @TestFactory
    Stream<DynamicTest> theHeartHasNoCyclesOfClasses() {
        return Stream.of("belief", "change", "commit", "journal", "likeness")
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> slices().assignedFrom(classesOf(name))
                                .should()
                                .beFreeOfCycles()
                                .check(ANNALS)));
    }

    @Test
    void theHeartIsPlainJava() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .check(ANNALS);
    }

    @Test
    void theDriverIsUsedOnlyWhereTheGraphIsReadOrWritten() {
        noClasses()
                .that()
                .resideOutsideOfPackages(GRAPH)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.neo4j.driver..")
                .check(ANNALS);
    }

    @Test
    void theLibraryForLanguageModelsIsUsedOnlyWhereTheyAreAsked() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".extract.llm")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.langchain4j..")
                .check(ANNALS);
    }

    @Test
    void onlyFrontDoorsKnowOfHttp() {
        noClasses()
                .that()
                .areNotAnnotatedWith(jakarta.ws.rs.Path.class)
                .and()
                .resideOutsideOfPackages(ROOT + ".access", ROOT + ".problem")
                .and()
                .haveSimpleNameNotEndingWith("Query") // parameters that several doors have in common
                .and()
                .haveSimpleNameNotContaining("Resource_") // made by the build
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(ANNALS);
    }

    @Test
    void dependenciesComeThroughConstructors() {
        noFields().should().beAnnotatedWith(Inject.class).check(ANNALS);
        noFields().should().beAnnotatedWith(ConfigProperty.class).check(ANNALS);
    }

    @Test
    void everyPackageIsNullMarked() {
        Stream<JavaPackage> packages =
                ANNALS.stream().map(JavaClass::getPackage).distinct();

        assertThat(packages)
                .allSatisfy(one -> assertThat(one.isAnnotatedWith(NullMarked.class))
                        .as(one.getName())
                        .isTrue());
    }

    @Test
    void timeComesFromTheInjectedClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".time")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(ANNALS);
    }

    /**
     * The launcher runs in the JVM of the local Neo4j, where none of our logging and threads are. The graph pauses
     * between repetitions, on a virtual thread. Embedding keeps a core busy, which no virtual thread should. Whoever
     * has to wait for another process waits in one place.
     */
    @Test
    void nobodySleepsPrintsOrStartsPlatformThreads() {
        noClasses()
                .that(areNot(ROOT + ".graph.local.Neo4jLauncher", ROOT + ".graph.Graph"))
                .and(areNot(ROOT + ".embed.Workers", ROOT + ".time.Patience"))
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .orShould()
                .callMethod(Thread.class, "ofPlatform")
                .orShould()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .callConstructor(Thread.class, Runnable.class, String.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(ANNALS);
    }

    @Test
    void onlyTheContainerCallsResources() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .notBePublic()
                .check(ANNALS);
    }

    private static SliceAssignment classesOf(String feature) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass one) {
                return isOurs(one) && feature(one).equals(feature)
                        ? SliceIdentifier.of(outermost(one))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "classes of " + feature;
            }
        };
    }

    private static DescribedPredicate<JavaClass> areNot(String... names) {
        return DescribedPredicate.describe(
                "are not " + String.join(" or ", names),
                one -> !List.of(names).contains(one.getName().replaceAll("\\$.*", "")));
    }

    private static boolean isOurs(JavaClass one) {
        return one.getPackageName().startsWith(ROOT + ".");
    }

    private static boolean isNested(JavaClass one) {
        return !List.of(ROOT + "." + feature(one), OPEN).contains(one.getPackageName());
    }

    /** The package just below the root. */
    private static String feature(JavaClass one) {
        return one.getPackageName().substring(ROOT.length() + 1).replaceAll("\\..*", "");
    }

    private static int floor(JavaClass one) {
        return FLOORS.indexOf(feature(one));
    }

    private static String outermost(JavaClass one) {
        return one.getName().replaceAll("\\$.*", "");
    }
}
