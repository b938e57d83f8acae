package dev.annals.recall.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The relations a word stands for: its own, that of the verb it is derived from, and those in the table of synonyms.
 */
final class Concepts {

    private static final int SHORTEST_VERB = 3;

    /** Words that imply a relation in a fact but not in a question: a father is a parent, but a parent need not be a father. */
    private static final Set<String> NARROW = new HashSet<>();

    /** Words that only name the type of the other party. */
    private static final Map<String, List<Sense>> KINDS = new HashMap<>();

    private static final List<Set<String>> APART = new ArrayList<>();
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

    /** The senses of a word in a question. */
    static List<Sense> asked(String word) {
        return NARROW.contains(Stems.of(word)) ? own(word) : of(word);
    }

    /** The senses of a word that names the type asked for. */
    static List<Sense> ofKind(String word) {
        List<Sense> senses = new ArrayList<>(asked(word));
        senses.addAll(KINDS.getOrDefault(Stems.of(word), List.of()));
        return senses;
    }

    /** Whether both are in a group of mutually exclusive words, such as husband and wife. */
    static boolean exclude(String one, String other) {
        String first = Stems.of(one);
        String second = Stems.of(other);
        return APART.stream().anyMatch(group -> group.contains(first) && group.contains(second));
    }

    /** Whether the relation is symmetric: "marry". */
    static boolean isOfAlike(String word) {
        return of(word).stream().anyMatch(sense -> sense.side() == 0);
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
            if (line.startsWith("!")) {
                APART.add(Stream.of(line.substring(1).strip().split(" ", -1))
                        .map(Stems::of)
                        .collect(Collectors.toSet()));
            } else if (line.contains("=")) {
                String[] parts = line.split("=", 2);
                add(table, parts[0].strip(), 0, parts[1]);
            } else {
                String[] parts = line.split("\\|", -1);
                add(table, parts[0].strip(), 1, parts[1]);
                add(table, parts[0].strip(), 2, parts[2]);
                if (parts.length > 3) {
                    add(KINDS, parts[0].strip(), 2, parts[3]);
                }
            }
        }
        return table;
    }

    private static void add(Map<String, List<Sense>> table, String relation, int side, String words) {
        for (String written : words.strip().split(" ", -1)) {
            String word = written.startsWith("*") ? written.substring(1) : written;
            if (!word.equals(written)) {
                NARROW.add(Stems.of(word));
            }
            if (!word.isEmpty()) {
                table.computeIfAbsent(Stems.of(word), any -> new ArrayList<>())
                        .add(new Sense("~" + relation, side, false));
            }
        }
    }
}
