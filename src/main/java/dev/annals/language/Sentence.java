package dev.annals.language;

import java.util.List;

/** A sentence: its words, with their heads if it was parsed, and the names in it. */
public record Sentence(List<Word> words, List<Name> names) {

    public Sentence {
        words = List.copyOf(words);
        names = List.copyOf(names);
    }
}
