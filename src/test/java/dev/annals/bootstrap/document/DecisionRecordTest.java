package dev.annals.bootstrap.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.bootstrap.finding.Claim;
import dev.annals.bootstrap.finding.Finding;
import dev.annals.bootstrap.finding.Name;
import dev.annals.bootstrap.finding.SourceFiles;
import dev.annals.bootstrap.finding.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Decision records in the formats that people use. */
class DecisionRecordTest {

    private static final Instant WRITTEN = Instant.parse("2020-05-01T10:00:00Z");
    private static final Instant CHANGED = Instant.parse("2024-01-01T10:00:00Z");

    private static Decision read(String path, String text) {
        return DecisionRecord.of(path, text).orElseThrow();
    }

    @Test
    void nygard() {
        Decision decision = read("doc/adr/0007-use-neo4j.md", """
                # 7. Use Neo4j

                Date: 2021-03-04

                ## Status

                Superseded by [12. Use something else](0012-use-something-else.md)

                Supersedes [3. Use files](0003-use-files.md), [ADR-4](0004-x.md)

                ## Context
                Superseded by 99, they say.""");

        assertThat(decision)
                .isEqualTo(new Decision(
                        7, "Use Neo4j", "superseded", LocalDate.parse("2021-03-04"), List.of(12), List.of(3, 4)));
    }

    @Test
    void madrWithFrontMatter() {
        Decision decision = read("docs/decisions/0001-use-madr.md", """
                ---
                status: "accepted"
                date: 2022-06-01
                ---
                # Use MADR
                ## Decision Outcome""");

        assertThat(decision)
                .isEqualTo(
                        new Decision(1, "Use MADR", "accepted", LocalDate.parse("2022-06-01"), List.of(), List.of()));
        assertThat(read("docs/decisions/0002-b.md", "---\nstatus: superseded by [ADR-0005](0005-c.md)\n---\n# B\n"))
                .extracting(Decision::status, Decision::supersededBy)
                .containsExactly("superseded", List.of(5));
    }

    @Test
    void statusInALine() {
        assertThat(read("docs/adr/3-x.md", "# X\n\n* Status: rejected\n* Date: 2020-02-30\n"))
                .isEqualTo(new Decision(3, "X", "rejected", null, List.of(), List.of()));
        assertThat(read("adr/adr-004-y.md", "# ADR 004: Y\n\n**Status:** Accepted (2020-02-03)\n"))
                .isEqualTo(new Decision(4, "Y", "accepted", LocalDate.parse("2020-02-03"), List.of(), List.of()));
        assertThat(read("adr/0005-z.adoc", "= Z\n\n== Status\n\nProposed\n\n== Context\n"))
                .extracting(Decision::title, Decision::status)
                .containsExactly("Z", "proposed");
    }

    @Test
    void withoutAStatusADecisionIsTakenAndATemplateIsNot() {
        assertThat(read("docs/adr/0001-a.md", "# A\n## Decision Outcome\nChosen option: a"))
                .extracting(Decision::status)
                .isEqualTo("accepted");
        assertThat(read("docs/adr/0004-d.md", "# D\n## Status\nNot-Implemented\n"))
                .extracting(Decision::status)
                .isEqualTo("proposed");
        assertThat(DecisionRecord.of("docs/adr/0002-b.md", "# B\n## Status\n{Deprecated|Proposed|Accepted}\n"))
                .isEmpty();
        assertThat(DecisionRecord.reads("docs/adr/template.md")).isFalse();
        assertThat(DecisionRecord.reads("docs/2020-summary.md")).isFalse();
        assertThat(DecisionRecord.reads("docs/architecture/adr-001-repo.md")).isTrue();
    }

    @Test
    void aStatusIsReadWhateverItsLinesEndInAndHoweverItsHeadingIsWritten() {
        String decided = "\n## Decision\n\nWe do.\n";

        assertThat(read(
                        "adr/0001-a.md",
                        ("\uFEFF---\ndate: 2020-01-01\n---\n# A\n\n## Status\n\nRejected\n" + decided)
                                .replace("\n", "\r\n")))
                .isEqualTo(new Decision(1, "A", "rejected", LocalDate.parse("2020-01-01"), List.of(), List.of()));
        assertThat(read("adr/0002-b.md", "# B\n\n## Status: Superseded by ADR 5\n" + decided))
                .isEqualTo(new Decision(2, "B", "superseded", null, List.of(5), List.of()));
        assertThat(read("adr/0003-c.md", "# C\n\nStatus\n------\n\nSuperseded by 6\n\nDecision\n--------\n\nBy 7.\n"))
                .isEqualTo(new Decision(3, "C", "superseded", null, List.of(6), List.of()));
        assertThat(read("adr/0004-d.md", "# D\n\n**Status** Draft\n" + decided).status())
                .isEqualTo("proposed");
    }

    @Test
    void aStatusThatIsNotUnderstoodIsNotTakenForAccepted() {
        String decided = "\n## Decision\n\nWe do.\n";

        assertThat(DecisionRecord.of("adr/0001-a.md", "# A\n\n## Status\n\nUndecided\n" + decided))
                .isEmpty();
        assertThat(DecisionRecord.of("adr/0002-b.md", "---\nstatus: on hold\n---\n# B\n" + decided))
                .isEmpty();
        assertThat(read("adr/0003-c.md", "# C\n\nStatus codes are kept.\n" + decided)
                        .status())
                .isEqualTo("accepted");
    }

    @Test
    void onlyNumbersOfOtherDecisionsAreTakenForThem() {
        String linked = "# A\n\n## Status\n\nSuperceded by [5. Migrate to Python 3](0005-migrate-to-python-3.md)\n";

        assertThat(read("adr/0001-a.md", linked).supersededBy()).containsExactly(5);
        assertThat(read("adr/0001-a.md", "# A\n\n## Status\n\nSuperseded by ADR-0010.\n")
                        .supersededBy())
                .containsExactly(10);
        assertThat(read("adr/0001-a.md", "# A\n\nStatus: superseded by ADR 11, for Python 3.12 is there\n")
                        .supersededBy())
                .containsExactly(11);
    }

    @Test
    void whatIsSupersededInPartHolds() {
        String partly = "# A\n\n## Status\n\nAccepted, partially superseded by ADR-0012\n";

        assertThat(read("adr/0001-a.md", partly))
                .isEqualTo(new Decision(1, "A", "accepted", null, List.of(), List.of()));
        assertThat(read("adr/0001-a.md", "# A\n\nStatus: partly superseded by 12\n"))
                .isEqualTo(new Decision(1, "A", "accepted", null, List.of(), List.of()));
        assertThat(read("adr/0012-b.md", "# B\n\n## Status\n\nAccepted\n\nPartially supersedes ADR-0001\n")
                        .supersedes())
                .isEmpty();
    }

    @Test
    void aDayIsANumberToo() {
        assertThat(DecisionRecord.reads("docs/adr/20200924-use-x.md")).isTrue();
        assertThat(read(
                        "docs/adr/20200924-use-x.md",
                        "# Use X\n\n- Status: superseded by [20210113-use-y](20210113-use-y.md)\n- Date: 2020-09-24\n"))
                .isEqualTo(new Decision(
                        20200924, "Use X", "superseded", LocalDate.parse("2020-09-24"), List.of(20210113), List.of()));
    }

    @Test
    void decisionsTakeThePlacesOfOthersAtTheirDates() {
        // given only the older one says so
        SourceFiles files = files(Map.of(
                "adr/0001-a.md", "# A\n\nDate: 2021-01-01\n\n## Status\n\nSuperseded by [ADR 2](0002-b.md)\n",
                "adr/0002-b.md", "# B\n\nDate: 2022-02-02\n\n## Status\n\nAccepted\n",
                "adr/0003-c.md", "# C\n\n## Status\n\nDeprecated\n"));

        // when
        List<Finding> found = DecisionNotes.of(files, "annals");

        // then
        Name first = new Name("ADR 1 of annals", "ArchitectureDecision");
        Name second = new Name("ADR 2 of annals", "ArchitectureDecision");
        Name third = new Name("ADR 3 of annals", "ArchitectureDecision");
        Instant from = Instant.parse("2021-01-01T00:00:00Z");
        Instant to = Instant.parse("2022-02-02T00:00:00Z");
        assertThat(found.get(0).claims())
                .contains(
                        Claim.that(first, Words.DECISION_STATUS, "accepted", from),
                        Claim.that(first, Words.DECISION_STATUS, "superseded", to))
                .anySatisfy(claim -> {
                    assertThat(claim.predicate()).isEqualTo(Words.FOLLOWS_DECISION);
                    assertThat(claim.from()).isEqualTo(from);
                    assertThat(claim.to()).isEqualTo(to);
                });
        assertThat(found.get(1).claims())
                .contains(
                        Claim.that(second, Words.DECISION_STATUS, "accepted", to),
                        Claim.that(second, Words.SUPERSEDES, first, to));
        assertThat(found.get(2).claims())
                .contains(
                        Claim.that(third, Words.DECISION_STATUS, "accepted", WRITTEN),
                        Claim.that(third, Words.DECISION_STATUS, "deprecated", CHANGED));
    }

    private static SourceFiles files(Map<String, String> texts) {
        return new SourceFiles() {
            @Override
            public List<String> paths() {
                return List.copyOf(new TreeMap<>(texts).keySet());
            }

            @Override
            public @Nullable String text(String path) {
                return texts.get(path);
            }

            @Override
            public Instant at(String path) {
                return CHANGED;
            }

            @Override
            public Instant first(String path) {
                return WRITTEN;
            }
        };
    }
}
