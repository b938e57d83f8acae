package dev.annals.episode.learn;

import dev.annals.change.Quote;
import dev.annals.extract.Characters;
import dev.annals.recall.Remainder;

/** A content, and the remainder of it without what Annals rendered. */
final class ContentOffsets {

    private final Remainder left;
    private final Characters characters;

    ContentOffsets(String content, Remainder left) {
        this.left = left;
        this.characters = new Characters(content);
    }

    Remainder left() {
        return left;
    }

    /** Maps a char of the remainder to the character of the whole content. */
    int place(int index) {
        return characters.before(left.place(index));
    }

    /** Moves a quote from chars of the remainder to characters of the whole content. */
    Quote placed(Quote quote) {
        return new Quote(quote.text(), place(quote.start()), place(quote.end() - 1) + 1, quote.by(), quote.key());
    }
}
