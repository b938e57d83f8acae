package dev.annals.bootstrap.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is read from documents, comments and owners. */
class DocumentsTest {

    @Test
    void markdownIsSplitAtItsHeadingsAndNotAtWhatLooksLikeOne() {
        Map<String, Section> sections = Documents.sections("README.md", """
                Before.

                # Annals

                ## Set up
                ```
                # no heading
                ```
                Set up
                ------
                Again.""");

        assertThat(sections).containsOnlyKeys("", "set-up", "set-up-2");
        assertThat(sections.get("set-up"))
                .isEqualTo(new Section(List.of("Annals", "Set up"), "```\n# no heading\n```"));
        assertThat(sections.get("set-up-2")).isEqualTo(new Section(List.of("Annals", "Set up"), "Again."));
    }

    @Test
    void asciiDocAndHtmlLikewise() {
        assertThat(Documents.sections("a.adoc", "= Title\nIntro\n\n== Use\n----\n== no heading\n----\n")
                        .values())
                .containsExactly(
                        new Section(List.of("Title"), "Intro"),
                        new Section(List.of("Title", "Use"), "----\n== no heading\n----"));
        assertThat(Documents.sections(
                                "a.html",
                                "<html><head><script>x()</script></head><body><h1>T</h1><p>One &amp; two</p><nav>no</nav>"
                                        + "<h2>U</h2><ul><li>a</li><li>b</li></ul></body></html>")
                        .values())
                .containsExactly(new Section(List.of("T"), "One & two"), new Section(List.of("T", "U"), "a\nb"));
    }

    @Test
    void commentsCountWhereTheySayWhyOrWhatIsLeft() {
        assertThat(CodeComments.of("""
                        /* Copyright, licensed because so. */
                        // sets the name
                        int a; // TODO: make it a long before 2038
                        // It is cut here, since otherwise
                        // the index refuses it.
                        /**
                         * Nothing to see.
                         * FIXME(mara) it leaks,
                         * when closed twice.
                         */
                        """))
                .extracting(CodeComments.Comment::line, CodeComments.Comment::text)
                .containsExactly(
                        tuple(3, "TODO: make it a long before 2038"),
                        tuple(4, "It is cut here, since otherwise the index refuses it."),
                        tuple(8, "FIXME(mara) it leaks, when closed twice."));
    }

    @Test
    void owners() {
        assertThat(CodeOwners.of("# all\n* @org/core\n\n/docs/ @ines mara@example.org # both\n[Section]\nnobody\n"))
                .containsExactly(
                        new CodeOwners.Rule("*", List.of("@org/core")),
                        new CodeOwners.Rule("/docs/", List.of("@ines", "mara@example.org")));
    }
}
