package dev.annals;

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
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What may depend on what. */
class ArchitectureTest {

    private static final String ROOT = "dev.annals";

    /** The packages of ours that each package may use: data flows one way, and nothing calls back. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("problem", Set.of()),
            Map.entry("time", Set.of("problem")),
            Map.entry("graph", Set.of("problem", "graph.local")),
            Map.entry("graph.local", Set.of()),
            Map.entry("access", Set.of("problem", "graph")),
            Map.entry("asof", Set.of("problem", "time", "graph")),
            Map.entry("claim", Set.of("time")),
            Map.entry("fact", Set.of("problem", "time", "graph", "access", "asof", "claim")),
            Map.entry("entity", Set.of("problem", "time", "graph", "access", "asof", "claim", "fact")),
            Map.entry("predicate", Set.of("problem", "graph", "access", "asof", "claim")),
            Map.entry("embed", Set.of("problem")),
            Map.entry(
                    "commit",
                    Set.of(
                            "problem",
                            "time",
                            "graph",
                            "access",
                            "asof",
                            "claim",
                            "fact",
                            "entity",
                            "predicate",
                            "embed")),
            Map.entry("recall", Set.of("problem", "time", "graph", "access", "asof", "fact", "embed", "vector")),
            Map.entry("vector", Set.of("problem", "graph", "commit", "embed")),
            Map.entry(
                    "episode",
                    Set.of("problem", "time", "graph", "access", "asof", "claim", "commit", "embed", "recall")),
            Map.entry("observe", Set.of()),
            Map.entry(
                    "sample",
                    Set.of(
                            "problem",
                            "time",
                            "graph",
                            "access",
                            "asof",
                            "claim",
                            "fact",
                            "entity",
                            "predicate",
                            "commit")));

    private static final String[] FRAMEWORKS = {
        "io.quarkus..", "io.smallrye..", "io.vertx..", "io.micrometer..", "jakarta..", "org.jboss..", "org.neo4j.."
    };

    private static final JavaClasses ANNALS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> aPackageUsesOnlyThoseBelowIt() {
        return MAY_USE.keySet().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(ROOT + "." + name)
                                .should()
                                .dependOnClassesThat(DescribedPredicate.describe(
                                        "are of a package other than " + MAY_USE.get(name),
                                        used -> isOurs(used)
                                                && !name.equals(feature(used))
                                                && !MAY_USE.get(name).contains(feature(used))))
                                .allowEmptyShould(true)
                                .check(ANNALS)));
    }

    @Test
    void everyPackageIsListed() {
        assertThat(ANNALS.stream().map(ArchitectureTest::feature).collect(toSet()))
                .isEqualTo(MAY_USE.keySet());
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(ANNALS);
    }

    @Test
    void theDomainIsPlainJava() {
        noClasses()
                .that(areDomain())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .check(ANNALS);
    }

    @Test
    void theDriverIsUsedOnlyWhereTheGraphIsReadOrWritten() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".graph..")
                .and()
                .haveNameNotMatching(".*(Reader|Rows|Loader|Writer|CommitGroup|Progress"
                        + "|Inbox|EpisodeLog|Episode|Receipts|IntakeProgress|Admission|Searcher|Clearing)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.neo4j.driver..")
                .check(ANNALS);
    }

    @Test
    void onlyResourcesMappersAndAccessKnowOfHttp() {
        noClasses()
                .that()
                .haveNameNotMatching(".*(Resource|Mapper|HeaderFilter)(_.*|\\$.*)?")
                .and()
                .resideOutsideOfPackage(ROOT + ".access")
                .and(areNot(ROOT + ".problem.Parameters"))
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

    private static DescribedPredicate<JavaClass> areDomain() {
        Set<String> plain = Set.of(
                "fact.Timeline",
                "fact.Sweep",
                "fact.Segment",
                "fact.Belief",
                "fact.Revision",
                "entity.Entity",
                "entity.EntityIndex",
                "entity.Reference",
                "predicate.Predicate",
                "predicate.Cardinality",
                "commit.Change",
                "commit.Changes",
                "commit.CommitDraft",
                "commit.CommitRecord",
                "commit.Head",
                "commit.Lane",
                "commit.Loaded",
                "commit.Needs",
                "commit.Op",
                "commit.Planner",
                "commit.RedeclarationPlan",
                "commit.SlotState",
                "commit.Submission",
                "commit.TransactionPlan",
                "commit.TransactionReader",
                "commit.Wording");
        return DescribedPredicate.describe("are of the domain", one -> {
            String outer = one.getName().substring(ROOT.length() + 1).replaceAll("\\$.*", "");
            return plain.contains(outer)
                    || outer.startsWith("claim.")
                    || (outer.startsWith("time.") && !outer.equals("time.ClockProducer"));
        });
    }

    private static DescribedPredicate<JavaClass> areNot(String... names) {
        return DescribedPredicate.describe(
                "are not " + String.join(" or ", names),
                one -> !List.of(names).contains(one.getName().replaceAll("\\$.*", "")));
    }

    private static boolean isOurs(JavaClass one) {
        return one.getPackageName().startsWith(ROOT + ".");
    }

    private static String feature(JavaClass one) {
        return one.getPackageName().substring(ROOT.length() + 1);
    }
}
