package dev.annals.language.english;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists of NLP4J's tokenizer and lemmatizer, by their file names there. */
record WordLists(Map<String, List<String>> lists) {

    List<String> list(String name) {
        List<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("there is no list " + name);
        }
        return list;
    }

    Set<String> set(String name) {
        return new HashSet<>(list(name));
    }

    /** From lines whose last word is the value and the rest the key. */
    Map<String, String> map(String name) {
        Map<String, String> map = new HashMap<>();
        for (String line : list(name)) {
            int space = line.lastIndexOf(' ');
            map.put(line.substring(0, space), line.substring(space + 1));
        }
        return map;
    }
}
