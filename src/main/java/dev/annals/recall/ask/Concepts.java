package dev.annals.recall.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The relations a word stands for: its own, that of the verb it is derived from, and those in the table of synonyms.
 */
final class Concepts {

    private static final int SHORTEST_VERB = 3;
    private static final Map<String, List<Sense>> TABLE = read();

    private Concepts() {}

    static boolean knows(String stem) {
        return TABLE.containsKey(stem);
    }

    static List<Sense> of(String word) {
        List<Sense> senses = own(word);
        senses.addAll(TABLE.getOrDefault(Stems.of(word), List.of()));
        return senses;
    }

    /** Without synonyms. */
    static List<Sense> own(String word) {
        List<Sense> senses = new ArrayList<>(List.of(new Sense(Stems.of(word), 1, true)));
        for (String ending : List.of("ee", "ees")) {
            addVerb(senses, word, ending, 2);
        }
        for (String ending : List.of("er", "ers", "or", "ors")) {
            addVerb(senses, word, ending, 1);
        }
        return senses;
    }

    /** "owner" is the one who owns, "employee" the one who is employed. */
    private static void addVerb(List<Sense> senses, String word, String ending, int side) {
        if (word.endsWith(ending) && word.length() >= ending.length() + SHORTEST_VERB) {
            senses.add(new Sense(Stems.of(word.substring(0, word.length() - ending.length()) + "e"), side, true));
            senses.add(new Sense(Stems.of(word.substring(0, word.length() - ending.length())), side, true));
        }
    }

    private static Map<String, List<Sense>> read() {
        Map<String, List<Sense>> table = new HashMap<>();
        for (String line : Tables.lines("relations")) {
            if (line.contains("=")) {
                String[] parts = line.split("=", 2);
                add(table, parts[0].strip(), 0, parts[1]);
            } else {
                String[] parts = line.split("\\|", -1);
                add(table, parts[0].strip(), 1, parts[1]);
                add(table, parts[0].strip(), 2, parts[2]);
            }
        }
        return table;
    }

    private static void add(Map<String, List<Sense>> table, String relation, int side, String words) {
        for (String word : words.strip().split(" ", -1)) {
            if (!word.isEmpty()) {
                table.computeIfAbsent(Stems.of(word), any -> new ArrayList<>())
                        .add(new Sense("~" + relation, side, false));
            }
        }
    }
}
