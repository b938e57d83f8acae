package dev.annals.language.english;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists of words that NLP4J's tokenizer and lemmatizer know, by the names of their files there. */
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

    /** Of lines whose last word is what the rest stands for. */
    Map<String, String> map(String name) {
        Map<String, String> map = new HashMap<>();
        for (String line : list(name)) {
            int space = line.lastIndexOf(' ');
            map.put(line.substring(0, space), line.substring(space + 1));
        }
        return map;
    }
}
