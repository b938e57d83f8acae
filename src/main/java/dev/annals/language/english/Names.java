package dev.annals.language.english;

import dev.annals.language.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes names from the tags of words (BILOU): B begins a name, I is inside it, L is its last word, U is a name of one
 * word, O is outside. A tag that contradicts the one before is repaired first.
 */
final class Names {

    private static final int PREFIX = "B-".length();

    private Names() {}

    static List<Name> of(Draft draft) {
        List<String> tags = new ArrayList<>();
        draft.words().forEach(node -> tags.add(node.name.text()));
        for (int i = 1; i < tags.size(); i++) {
            mend(tags, i);
        }
        return read(tags);
    }

    private static void mend(List<String> tags, int index) {
        String previous = tags.get(index - 1);
        String tag = tags.get(index);
        switch (previous.substring(0, 1) + tag.charAt(0)) {
            case "IU" -> tags.set(index, as("I-", tag));
            case "LI", "UI" -> tags.set(index - 1, as("I-", previous));
            case "OI" -> tags.set(index - 1, tag);
            case "UL" -> tags.set(index - 1, as("B-", previous));
            default -> {}
        }
    }

    private static String as(String prefix, String tag) {
        return prefix + tag.substring(PREFIX);
    }

    private static List<Name> read(List<String> tags) {
        List<Name> names = new ArrayList<>();
        int first = -1;
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            switch (tag.charAt(0)) {
                case 'B' -> first = i;
                case 'L' -> {
                    if (first >= 0) {
                        names.add(new Name(first, i, tag.substring(PREFIX)));
                    }
                    first = -1;
                }
                case 'U' -> {
                    names.add(new Name(i, i, tag.substring(PREFIX)));
                    first = -1;
                }
                case 'O' -> first = -1;
                default -> {}
            }
        }
        return names;
    }
}
