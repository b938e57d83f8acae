package dev.annals.extract;

import dev.annals.time.expression.TimeExpression;
import dev.annals.time.expression.TimeExpressions;
import dev.annals.vocabulary.Term;
import dev.annals.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Converts literals to the form they have in facts. A date becomes a granule, {@code 1950-05-03}, so that dates which
 * contain each other agree.
 */
public final class Literals {

    private final TimeExpressions times = new TimeExpressions();

    /** The claim with its literal in the form of a fact's. */
    public FoundClaim canonical(FoundClaim claim, Vocabulary vocabulary, Instant reference) {
        boolean dated = vocabulary
                .term(claim.predicate())
                .filter(term -> term.objects().contains(Term.DATE))
                .isPresent();
        return dated && claim.said() instanceof FoundClaim.Written(String text)
                ? granule(text, reference)
                        .map(date -> claim.saying(new FoundClaim.Written(date)))
                        .orElse(claim)
                : claim;
    }

    private Optional<String> granule(String text, Instant reference) {
        List<TimeExpression> found = times.find(text, reference);
        return found.size() == 1 ? found.getFirst().granule() : Optional.empty();
    }
}
