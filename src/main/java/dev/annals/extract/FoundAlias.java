package dev.annals.extract;

import dev.annals.change.Op;
import dev.annals.extract.FoundClaim.Named;

/**
 * Another name of an entity, found in a text.
 *
 * @param name the other name
 * @param quote the words that say so
 * @param confidence from 0 to 1
 */
public record FoundAlias(Named entity, String name, Span quote, double confidence) {

    /** The op that records it. */
    public Op.Alias op(Op.Why why) {
        return new Op.Alias(entity.reference(), name, why);
    }
}
