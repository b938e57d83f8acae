package dev.annals.extract;

import dev.annals.change.Op;
import dev.annals.extract.FoundClaim.Named;

/**
 * Another name of somebody or something, as a text tells it.
 *
 * @param name the other one
 * @param quote the words that say so
 * @param confidence from 0 to 1
 */
public record FoundAlias(Named entity, String name, Span quote, double confidence) {

    /** The step of a transaction that makes it one. */
    public Op.Alias op(Op.Why why) {
        return new Op.Alias(entity.reference(), name, why);
    }
}
