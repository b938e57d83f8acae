package dev.annals.recall.ask;

import java.util.List;

/** Verbs that carry little meaning themselves: "started working", "became CEO", "resigned as CEO". */
final class LightVerb {

    private LightVerb() {}

    static boolean is(String word) {
        return Grammar.LIGHT.contains(Stems.of(word));
    }

    /** "Started working". */
    static boolean isOfDoing(List<String> content) {
        return content.size() > 1 && is(content.getFirst()) && content.get(1).endsWith("ing");
    }

    /** Whether the verb only marks the beginning or end of what follows "as": "resigned as CEO". */
    static boolean isAs(List<Token> words, List<String> content, int verb) {
        int as = 1;
        while (as < words.size() && !words.get(as).is("as")) {
            as++;
        }
        return verb < content.size()
                && as < words.size()
                && words.get(as - 1).is(content.get(verb))
                && !content.get(verb)
                        .startsWith("retir") // whoever stops being CEO need not retire, nor who retires become CEO
                && Edge.of(Stems.of(content.get(verb))) != Edge.NONE;
    }
}
