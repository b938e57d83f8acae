package dev.annals.likeness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Short forms of given names. Some are ambiguous: Alex is Alexander or Alexandra. */
final class Nicknames {

    private static final String FILE = "/likeness/nicknames.txt";
    private static final Map<String, Set<String>> FULL = read();

    private Nicknames() {}

    /** Whether the table contains it as a given name. */
    static boolean knows(String name) {
        return FULL.containsKey(name);
    }

    /** The full names it may stand for; the name itself if the table does not contain it. */
    static Set<String> fullNames(String name) {
        return FULL.getOrDefault(name, Set.of(name));
    }

    /** Whether two different given names may belong to one person. */
    static boolean alike(String name, String other) {
        return fullNames(name).stream().anyMatch(fullNames(other)::contains);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> full = new HashMap<>();
        for (String line : lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] names = line.split(" ", -1);
                for (String name : names) {
                    full.computeIfAbsent(name, any -> new TreeSet<>()).add(names[0]);
                }
            }
        }
        return full;
    }

    private static List<String> lines() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Nicknames.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return file.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}
