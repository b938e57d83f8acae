package dev.annals.suggestion;

import dev.annals.likeness.Degree;
import dev.annals.likeness.Likeness;
import dev.annals.page.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pairs whose names suggest that they are the same, among those examined.
 *
 * @param next where to continue; null if nothing is left
 */
record Candidates(List<Candidate> all, @Nullable Place next) {

    static Candidates among(PairReader.Looked looked, SuggestionFilter filter, int most) {
        List<Candidate> found = new ArrayList<>();
        for (Pair pair : looked.pairs()) {
            Likeness likeness = filter.fits(pair) ? pair.likeness() : null;
            if (likeness != null && likeness.degree() != Degree.DIFFERENT) {
                if (found.size() == most) {
                    return new Candidates(found, found.getLast().pair().place());
                }
                found.add(new Candidate(pair, likeness));
            }
        }
        return new Candidates(found, looked.next());
    }
}
