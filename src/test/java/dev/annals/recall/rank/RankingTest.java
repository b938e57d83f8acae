package dev.annals.recall.rank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.embed.Scale;
import dev.annals.embed.TokenVectors;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What makes one candidate better than another. */
class RankingTest {

    private static final Scale SCALE = new Scale(0.8, 70);
    private static final String QUESTION = "Which lighthouse did Torvald paint?";

    @Test
    void aWordOfTheQuestionCountsTheMoreTheRarerItIs() {
        // given
        Candidate rare = candidate("1", "The lighthouse.", 0.8);
        Candidate common = candidate("2", "Torvald again.", 0.8);
        Ranking ranking = ranking(rare, common, candidate("3", "Torvald sleeps.", 0.8));

        // then
        assertThat(ranking.weigh(rare).score())
                .isGreaterThan(ranking.weigh(common).score());
        assertThat(ranking.weigh(rare).said()).containsExactly("lighthouse");
    }

    @Test
    void meaningAloneCanWin() {
        // given
        Candidate near = candidate("1", "He gave the tower by the sea a coat of white.", 0.9);
        Candidate worded = candidate("2", "Torvald sleeps.", 0.75);
        Ranking ranking = ranking(near, worded);

        // then
        assertThat(ranking.weigh(near).score())
                .isGreaterThan(ranking.weigh(worded).score());
    }

    @Test
    void wordsAreComparedByTheirStems() {
        // given
        Candidate candidate = candidate("1", "Torvald's painting of lighthouses", 0.8);

        // then
        assertThat(ranking(candidate).weigh(candidate).said()).containsExactly("lighthouse", "torvald", "paint");
    }

    @Test
    void whatIsSaidAroundCounts() {
        // given
        Candidate.Line asked = new Candidate.Line("0", "Ines", "Which lighthouse did Torvald paint?");
        Candidate answered = new Candidate(
                new Candidate.Line("1", "Ben", "The one at Skagen."), List.of(asked), 0.8, 1, null, null, false);
        Candidate other = candidate("2", "The one at Lindesnes.", 0.8);
        Ranking ranking = ranking(answered, other);

        // then
        assertThat(ranking.weigh(answered).score())
                .isGreaterThan(ranking.weigh(other).score());
        assertThat(ranking.weigh(answered).words()).isZero();
        assertThat(ranking.weigh(answered).around()).isBetween(0.0, 1.0).isPositive();
    }

    @Test
    void whatNobodySaysIsNotCovered() {
        // given
        Candidate candidate = candidate("1", "The lighthouse.", 0.8);

        // then
        assertThat(ranking(candidate).weigh(candidate).words()).isLessThan(0.5);
    }

    @Test
    void aTextWithoutAVectorIsWeighedByItsWords() {
        // given
        Candidate unembedded = candidate("1", "Torvald did paint the lighthouse.", null);
        Candidate silent = candidate("2", "It rains.", null);
        Ranking ranking = ranking(unembedded, silent);

        // then
        assertThat(ranking.weigh(unembedded).score())
                .isGreaterThan(ranking.weigh(silent).score());
        assertThat(ranking.weigh(unembedded).meaning()).isNull();
    }

    @Test
    void whatHasFadedIsWorthLessAndWhatIsStaleLessStill() {
        // given the same, but for what time has left of it
        Ranking ranking = ranking(kept(null, false));

        // then
        assertThat(score(ranking, kept(0.5, false)))
                .isLessThan(score(ranking, kept(null, false)))
                .isGreaterThan(score(ranking, kept(0.0, false)));
        assertThat(score(ranking, kept(0.0, true)))
                .isLessThan(score(ranking, kept(0.0, false)))
                .isGreaterThan(0.5);

        // and what is as fresh as can be is as if time did not matter
        assertThat(score(ranking, kept(1.0, false))).isEqualTo(score(ranking, kept(null, false)));
    }

    @Test
    void whatMatchesTheQuestionTokenByTokenComesFirst() {
        // given
        Candidate matching = candidate("1", "He gave the tower by the sea a coat of white.", 0.8);
        Candidate other = candidate("2", "It rains.", 0.8);
        Candidate apart = candidate("3", "It snows.", 0.8);
        Ranking plain = ranking(matching, other, apart);

        // when
        Ranking ranking = plain.comparing(tokens(0, 1), Map.of("1", tokens(0, 1, 2), "2", tokens(0, 3)));

        // then
        assertThat(ranking.weigh(matching).score())
                .isGreaterThan(ranking.weigh(other).score());
        assertThat(ranking.weigh(matching).tokens()).isEqualTo(1);
        assertThat(ranking.weigh(other).tokens()).isLessThan(1);

        // and what was not compared is as it was
        assertThat(ranking.weigh(apart)).isEqualTo(plain.weigh(apart));
    }

    @Test
    void aTokenOfTheQuestionCountsTheMoreTheFewerMatchIt() {
        // given
        Candidate rare = candidate("1", "A", 0.8);
        Candidate common = candidate("2", "B", 0.8);
        Ranking ranking = ranking(rare, common)
                .comparing(tokens(0, 1), Map.of("1", tokens(0), "2", tokens(1), "3", tokens(1), "4", tokens(1)));

        // then
        assertThat(ranking.weigh(rare).score())
                .isGreaterThan(ranking.weigh(common).score());
    }

    /** Of meanings that have nothing in common with each other. */
    private static TokenVectors tokens(int... meanings) {
        byte[] bytes = new byte[meanings.length * TokenVectors.DIMENSIONS];
        for (int token = 0; token < meanings.length; token++) {
            bytes[token * TokenVectors.DIMENSIONS + meanings[token]] = 100;
        }
        return TokenVectors.of(bytes);
    }

    private static double score(Ranking ranking, Candidate candidate) {
        return ranking.weigh(candidate).score();
    }

    private static Candidate kept(@Nullable Double relevance, boolean stale) {
        return new Candidate(
                new Candidate.Line("1", null, "Torvald did paint the lighthouse."),
                List.of(),
                0.9,
                null,
                null,
                null,
                false,
                new Candidate.Kept(relevance, stale));
    }

    private static Ranking ranking(Candidate... candidates) {
        return new Ranking(QUESTION, SCALE, List.of(candidates));
    }

    private static Candidate candidate(String id, String text, @Nullable Double similarity) {
        return new Candidate(new Candidate.Line(id, null, text), List.of(), similarity, null, null, null, false);
    }
}
