package dev.annals.episode.learn;

import dev.annals.change.Quote;
import dev.annals.extract.Characters;
import dev.annals.recall.Remainder;

/** A content, and what is left of it without what Annals rendered. */
final class Whole {

    private final Remainder left;
    private final Characters characters;

    Whole(String content, Remainder left) {
        this.left = left;
        this.characters = new Characters(content);
    }

    Remainder left() {
        return left;
    }

    /** Which character of the whole a char of what is left is. */
    int place(int index) {
        return characters.before(left.place(index));
    }

    /** From chars of what is left to characters of the whole. */
    Quote placed(Quote quote) {
        return new Quote(quote.text(), place(quote.start()), place(quote.end() - 1) + 1, quote.by(), quote.key());
    }
}
