package dev.annals.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every model must do when set up through configuration alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EmbedderContract {

    private final Models models;
    private Embedder embedder;

    EmbedderContract(Map<String, String> settings) {
        models = TestModels.of(settings);
    }

    @BeforeAll
    void load() {
        embedder = models.embedder(models.identity(models.configured()), models.configured());
    }

    @AfterAll
    void close() {
        models.close();
    }

    @Test
    void findsWhatMeansTheSame() {
        // given
        List<Embedding> passages = embedder.texts(List.of(
                "Alice moved to Oslo last spring.",
                "The invoice is overdue.",
                "My cat sleeps on the radiator.",
                "The harbour authority ordered two cranes."));

        // when
        Embedding query = embedder.query("Where does Alice live?");

        // then
        assertThat(passages.subList(1, 4))
                .allSatisfy(other ->
                        assertThat(query.similarity(passages.getFirst())).isGreaterThan(query.similarity(other)));
    }

    @Test
    void aScoreTellsWhatFitsFromWhatDoesNot() {
        // given
        List<Embedding> store = embedder.texts(List.of(
                "Mara Lindqvist works at Halden Analytics",
                "Jonas Vale speaks Swedish",
                "Crane 5 of the harbour stands at quay 5",
                "Ines: The budget of the harbour authority was approved on Monday after a long debate.",
                "The concert of the school choir begins at seven."));

        // then
        assertThat(best(store, "Mara Lindqvist works at Halden Analytics")).isGreaterThan(0.95);
        assertThat(best(store, "Which language does Jonas speak?")).isGreaterThan(0.5);
        assertThat(best(store, "When does the concert start?")).isGreaterThan(0.5);
        assertThat(best(store, "Where is crane 5?")).isGreaterThan(0.5);
        assertThat(List.of(
                        "purple bagpipes overcook the moon",
                        "asdf qwer zxcv",
                        "recipe for sourdough bread",
                        "How do I reset the oil warning of my scooter?"))
                .allSatisfy(nonsense -> assertThat(best(store, nonsense)).isLessThan(0.2));
    }

    @Test
    void aScoreRanksAsSimilarityDoes() {
        // given
        Scale scale = embedder.scale(embedder.query("Where does Alice live?"));

        // then
        assertThat(IntStream.rangeClosed(-100, 100).mapToObj(i -> scale.of(i / 100.0)))
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(score -> assertThat(score).isBetween(0.0, 1.0));
    }

    private double best(List<Embedding> store, String question) {
        Embedding query = embedder.query(question);
        Scale scale = embedder.scale(query);
        return store.stream()
                .mapToDouble(text -> scale.of(query.similarity(text)))
                .max()
                .orElseThrow();
    }

    @Test
    void givesVectorsOfItsDimensionsAndOfUnitLength() {
        // when
        Embedding query = embedder.query("Where does Alice live?");

        // then
        assertThat(query.vector()).hasSize(embedder.dimensions());
        assertThat(query.similarity(query)).isBetween(0.999, 1.001);
        assertThat(query.model())
                .isEqualTo(embedder.model())
                .startsWith(models.configured().name() + "@");
    }

    @Test
    void aTextHasTheSameMeaningInABatchAndAlone() {
        // given
        List<String> texts =
                IntStream.range(0, 50).mapToObj(i -> "word ".repeat(i % 7) + i).toList();

        // when
        List<Embedding> together = embedder.texts(texts);

        // then, but for what the quantization of a whole batch costs
        for (int i = 0; i < texts.size(); i += 9) {
            Embedding alone = embedder.texts(List.of(texts.get(i))).getFirst();
            assertThat(together.get(i).similarity(alone)).as(texts.get(i)).isGreaterThan(0.95);
        }
    }

    @Test
    void anAnswerIsReadAfterItsQuestion() {
        // given
        String question = "\uD83C\uDF89 So which instrument did you learn as a child?";
        String answer = "The oboe, believe it or not.";
        Embedding query = embedder.query("Which instrument did she learn as a child?");

        // when
        Embedding alone = embedder.texts(List.of(answer)).getFirst();
        Embedding after =
                embedder.passages(List.of(new Passage(question, answer, false))).getFirst();

        // then, unless the model takes its meaning from the first token alone
        if (models.configured().pooling() == Pooling.MEAN) {
            assertThat(query.similarity(after)).isGreaterThan(query.similarity(alone));
        } else {
            assertThat(after.similarity(alone)).isGreaterThan(0.999);
        }
    }

    @Test
    void whatIsLongBeforeLeavesTheTextItself() {
        // given
        String text = "The invoice of the plumber is overdue.";

        // when
        Embedding after = embedder.passages(List.of(new Passage("long ".repeat(80), text, false)))
                .getFirst();

        // then
        assertThat(after.similarity(embedder.texts(List.of(text)).getFirst()))
                .isGreaterThan(after.similarity(
                        embedder.texts(List.of("long ".repeat(80))).getFirst()));
    }

    @Test
    void whatIsTooLongIsCutNotRefused() {
        assertThat(embedder.texts(List.of("long ".repeat(10_000))).getFirst().vector())
                .hasSize(embedder.dimensions());
    }

    @Test
    void anEmptyTextHasAVectorToo() {
        assertThat(embedder.texts(List.of("", "\n"))).hasSize(2);
    }
}
