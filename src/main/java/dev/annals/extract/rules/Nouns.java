package dev.annals.extract.rules;

import java.util.List;
import java.util.Set;

/** Nouns of several words. */
final class Nouns {

    /** With one of these the noun does not apply. "Former" is not among them, since it once did. */
    private static final Set<String> UNREAL = Lists.of("unreal");

    private Nouns() {}

    /** Whether these words end at the noun. */
    static boolean stands(Parse parse, Node noun, List<String> words) {
        for (int back = 1; back < words.size(); back++) {
            if (!parse.isAt(noun.index() - back, words.get(words.size() - 1 - back))) {
                return false;
            }
        }
        return noun.children("amod").noneMatch(child -> UNREAL.contains(child.lower()));
    }
}
