package dev.annals.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

/** Checks every statement: its form, and that the real planner uses indexes for it. */
class CypherTest {

    private static final Path ROOT = Path.of("cypher");
    private static final String MIGRATIONS = "migrations/";
    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z]\\w*)");
    private static final Set<String> FULL_SCANS = Set.of(
            "AllNodesScan",
            "NodeByLabelScan",
            "UnionNodeByLabelsScan",
            "IntersectionNodeByLabelsScan",
            "SubtractionNodeByLabelsScan",
            "DynamicLabelNodeLookup",
            "NodeIndexScan",
            "NodeIndexContainsScan",
            "NodeIndexEndsWithScan",
            "DirectedAllRelationshipsScan",
            "UndirectedAllRelationshipsScan",
            "DirectedRelationshipTypeScan",
            "UndirectedRelationshipTypeScan",
            "DirectedUnionRelationshipTypesScan",
            "UndirectedUnionRelationshipTypesScan",
            "DirectedRelationshipIndexScan",
            "UndirectedRelationshipIndexScan");

    /** They say nothing of what a tenant knows. */
    private static final Set<String> ACROSS_TENANTS = Set.of(
            "graph/await-indexes",
            "episode/learn/backlogs",
            "episode/learn/waiting-by-tenant",
            "job/work/count-under-way",
            "job/work/waiting",
            "journal/keys/forget",
            "index/count-all-waiting",
            "index/create-digest-index-a",
            "index/create-digest-index-b",
            "index/create-fact-index-a",
            "index/create-fact-index-b",
            "index/create-passage-index-a",
            "index/create-passage-index-b",
            "index/drop-index",
            "index/progress",
            "index/tenant-of-other-models",
            "index/tenants",
            "index/tenants-behind",
            "session/work/due",
            "watch/work/heads");

    /**
     * The folders whose statements the service needs for its own work. What they return is never shown to a caller, but
     * for the number and instant of the last commit and how JSON is read, which all who read a tenant share.
     */
    private static final Set<String> MACHINERY = Set.of(
            "archive/work",
            "asof",
            "bootstrap",
            "browser",
            "commit",
            "consolidate",
            "dedupe",
            "entity/folding",
            "episode/inbox",
            "episode/learn",
            "episode/reread",
            "expire",
            "files/work",
            "graph",
            "index",
            "job/work",
            "reconcile",
            "journal/keys",
            "mapping",
            "migrations",
            "predicate/work",
            "recall/work",
            "sample",
            "session/work",
            "watch/work");

    private static final Map<String, Object> VECTOR_INDEX =
            Map.of("indexConfig", Map.of("vector.dimensions", 384, "vector.similarity_function", "cosine"));

    private static Driver driver;

    @BeforeAll
    static void bringTheSchemaUpToDate() throws IOException {
        TestNeo4j neo4j = TestNeo4j.get();
        driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password()));
        try (Session session = driver.session()) {
            for (Migration migration : missing(session)) {
                session.run(migration.statement().text()).consume();
                session.run(text("graph/record-migration"), record(migration)).consume();
            }
            for (String name : names().filter(CypherTest::makesAVectorIndex).toList()) {
                session.run(text(name), Map.of("options", VECTOR_INDEX)).consume();
            }
            session.run(text("graph/await-indexes")).consume();
        }
    }

    /** Another test may have started the service on the same database before. */
    private static List<Migration> missing(Session session) {
        Set<String> applied =
                session.run(text("graph/applied-migrations"), Map.of("tenant", SystemTenant.NAME)).stream()
                        .map(row -> row.get("name").asString())
                        .collect(Collectors.toSet());
        return Migration.ALL.stream()
                .filter(migration -> !applied.contains(migration.name()))
                .toList();
    }

    private static Map<String, Object> record(Migration migration) {
        Map<String, Object> row = Map.of(
                "name",
                migration.name(),
                "checksum",
                migration.checksum(),
                "appliedAt",
                ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC));
        return Map.of("tenant", SystemTenant.NAME, "rows", List.of(row));
    }

    @AfterAll
    static void close() {
        driver.close();
    }

    @TestFactory
    Stream<DynamicTest> startsAtAnIndexNeverAtAScan() throws IOException {
        return forEach(
                name -> !name.startsWith(MIGRATIONS),
                name -> assertThat(operators(explain(text(name))))
                        .as("operators of the plan of %s", name)
                        .isNotEmpty()
                        .doesNotContainAnyElementsOf(FULL_SCANS)
                        .noneMatch(operator -> operator.endsWith("Scan")));
    }

    @TestFactory
    Stream<DynamicTest> namesTheTenant() throws IOException {
        return forEach(
                name -> !name.startsWith(MIGRATIONS) && !ACROSS_TENANTS.contains(name),
                name -> assertThat(parameters(name)).contains("tenant"));
    }

    @TestFactory
    Stream<DynamicTest> showsOnlyTheScopesOfItsReader() throws IOException {
        return forEach(
                name -> !MACHINERY.contains(folder(name)),
                name -> assertThat(withoutComments(text(name))).containsPattern("\\$scopes IS NULL|IN \\$scopes"));
    }

    @Test
    void everyFolderOfMachineryIsThere() throws IOException {
        assertThat(names().map(CypherTest::folder)).containsAll(MACHINERY);
    }

    @TestFactory
    Stream<DynamicTest> beginsWithACommentOnEachOfItsParameters() throws IOException {
        return forEach(
                name -> true,
                name -> assertThat(comment(name))
                        .isNotBlank()
                        .satisfies(comment -> assertThat(parameters(name))
                                .allSatisfy(
                                        parameter -> assertThat(comment).containsPattern("\\b" + parameter + "\\b"))));
    }

    @TestFactory
    Stream<DynamicTest> isOneStatementOfCypher25() throws IOException {
        return forEach(name -> true, name -> {
            String statement = withoutComments(text(name)).strip();
            assertThat(statement).startsWith("CYPHER 25\n").doesNotContain(";");
        });
    }

    @Test
    void everyMigrationIsListedInItsOrder() throws IOException {
        assertThat(names().filter(name -> name.startsWith(MIGRATIONS)))
                .containsExactlyElementsOf(Migration.ALL.stream()
                        .map(migration -> MIGRATIONS + migration.name())
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> isTheSameForBothVectorSpaces() throws IOException {
        return forEach(
                name -> name.matches("(recall|index)/.*-a"),
                name -> assertThat(text(name)
                                .replace("space a", "space b")
                                .replace("embedding_a", "embedding_b")
                                .replace("embeddingA", "embeddingB"))
                        .isEqualTo(text(name.replaceAll("-a$", "-b"))));
    }

    @Test
    void aScanWouldBeNoticed() {
        assertThat(operators(explain("CYPHER 25 MATCH (fact:Fact) RETURN fact")))
                .containsAnyElementsOf(FULL_SCANS);
    }

    private static Stream<DynamicTest> forEach(java.util.function.Predicate<String> wanted, Consumer<String> check)
            throws IOException {
        return names().filter(wanted).map(name -> DynamicTest.dynamicTest(name, () -> check.accept(name)));
    }

    private static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(file -> file.toString().endsWith(".cypher"))
                    .map(file ->
                            ROOT.relativize(file).toString().replace('\\', '/').replace(".cypher", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/'));
    }

    private static boolean makesAVectorIndex(String name) {
        return name.matches("index/create-.*-index-.");
    }

    private static String text(String name) {
        return Statement.named(name).text();
    }

    private static String comment(String name) {
        return String.join(
                "\n", text(name).lines().takeWhile(CypherTest::isComment).toList());
    }

    private static String withoutComments(String text) {
        return String.join("\n", text.lines().filter(line -> !isComment(line)).toList());
    }

    private static boolean isComment(String line) {
        return line.stripLeading().startsWith("//");
    }

    private static Set<String> parameters(String name) {
        Set<String> parameters = new TreeSet<>();
        for (Matcher matcher = PARAMETER.matcher(withoutComments(text(name))); matcher.find(); ) {
            parameters.add(matcher.group(1));
        }
        return parameters;
    }

    private static Plan explain(String statement) {
        try (Session session = driver.session()) {
            return session.run("EXPLAIN " + statement).consume().queryPlan().orElseThrow();
        }
    }

    private static List<String> operators(Plan plan) {
        List<String> operators = new ArrayList<>();
        operators.add(plan.operatorType().replaceAll("@.*", ""));
        plan.children().forEach(child -> operators.addAll(operators(child)));
        return operators;
    }
}
