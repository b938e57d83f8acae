package dev.annals.extract.rules;

import dev.annals.vocabulary.Effect;
import dev.annals.vocabulary.Term;

/**
 * A pattern's match, before checking whether the text means it.
 *
 * @param trigger the word that made the pattern match
 */
record Candidate(Term term, Effect effect, Referent subject, Referent object, Node trigger) {

    Candidate reversed() {
        return new Candidate(term, effect, object, subject, trigger);
    }
}
