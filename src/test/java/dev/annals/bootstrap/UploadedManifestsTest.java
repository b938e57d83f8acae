package dev.annals.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annals.bootstrap.document.DecisionNotes;
import dev.annals.bootstrap.finding.Finding;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A document that is sent again is recognized by its path. */
class UploadedManifestsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-30T09:00:00.123456Z");
    private static final Instant TUESDAY = Instant.parse("2026-12-01T09:00:00Z");

    private static List<Draft> sent(Instant when, @Nullable String date, String version, String status) {
        ObjectNode manifest = document("go.mod", "module x\nrequire example.org/y " + version + "\n", date);
        ObjectNode decision = document("adr/0001-a.md", "# A\n\nStatus: " + status + "\n", date);
        Upload upload = ((Material.Documents) Material.kept(new Material.Documents(Upload.read(
                                JsonNodeFactory.instance
                                        .arrayNode()
                                        .add(manifest)
                                        .add(decision),
                                when))
                        .json()))
                .upload();
        Stream<Finding> found = Stream.concat(
                PresentManifests.of(upload, "sent").findings().stream(), DecisionNotes.of(upload, "sent").stream());
        return found.map(one -> Draft.of("sent", one, upload.received())).toList();
    }

    private static ObjectNode document(String path, String content, @Nullable String date) {
        ObjectNode document =
                JsonNodeFactory.instance.objectNode().put("path", path).put("content", content);
        return date == null ? document : document.put("date", date);
    }

    private static List<String> said(List<Draft> drafts) {
        return drafts.stream().map(Draft::said).toList();
    }

    @Test
    void theSameWithoutADateIsNothingNew() {
        List<Draft> first = sent(MONDAY, null, "v1", "deprecated");

        assertThat(first)
                .extracting(Draft::sourceId)
                .containsExactly("bootstrap/sent/manifest/go.mod", "bootstrap/sent/decision/adr/0001-a.md");
        assertThat(said(sent(TUESDAY, null, "v1", "deprecated"))).isEqualTo(said(first));
    }

    @Test
    void whatIsChangedIsNewOfTheSameName() {
        List<Draft> first = sent(MONDAY, null, "v1", "accepted");
        List<Draft> second = sent(TUESDAY, null, "v2", "deprecated");

        assertThat(second)
                .extracting(Draft::sourceId)
                .isEqualTo(first.stream().map(Draft::sourceId).toList());
        assertThat(said(second)).doesNotContainAnyElementsOf(said(first));
    }

    @Test
    void aDateThatIsWrittenCounts() {
        assertThat(said(sent(MONDAY, "2026-01-01", "v1", "accepted")))
                .isEqualTo(said(sent(TUESDAY, "2026-01-01", "v1", "accepted")))
                .doesNotContainAnyElementsOf(said(sent(TUESDAY, "2026-01-02", "v1", "accepted")));
    }
}
