package dev.annals.recall.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Extracts terms from many texts, which share most of their words: each word is stemmed once. */
final class Stems {

    private final Map<String, String> known = new HashMap<>();

    /** Like {@link Terms#of}. */
    List<String> of(String text) {
        return Terms.words(text).stream()
                .map(word -> known.computeIfAbsent(word, Terms::stem))
                .toList();
    }
}
