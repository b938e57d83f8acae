package dev.annals.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Claims about people: six about each at first, and four later, three of which succeed earlier states. In the end, ten
 * facts about each are believed, with objects and literals, of predicates with one value and with many.
 */
final class People {

    static final List<String> ONE = List.of("works_at", "lives_in", "title");

    private final int count;
    private final Random random = new Random(20_261_122);

    People(int count) {
        this.count = count;
    }

    static String name(int person) {
        return "Person " + person;
    }

    List<Map<String, Object>> first() {
        return IntStream.range(0, count)
                .mapToObj(this::first)
                .flatMap(List::stream)
                .toList();
    }

    List<Map<String, Object>> later() {
        return IntStream.range(0, count)
                .mapToObj(this::later)
                .flatMap(List::stream)
                .toList();
    }

    /** Transactions of a number of ops, without end. */
    static List<Map<String, Object>> ops(String about, int size, int number) {
        List<Map<String, Object>> ops = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int nth = number * size + i;
            String subject = about + " " + nth / 6;
            ops.add(
                    switch (nth % 6) {
                        case 0 -> object(subject, "works_at", "Company", "Company " + nth % 499, "2015");
                        case 1 -> object(subject, "lives_in", "City", "City " + nth % 199, "2015-03");
                        case 2 -> value(subject, "title", "Engineer " + nth % 9, "2015");
                        case 3 -> value(subject, "email", "mail" + nth + "@example.org", "2015-06-01");
                        case 4 -> object(subject, "knows", "Person", about + " " + nth / 12, "2016");
                        default -> object(subject, "knows", "Person", about + " " + nth / 18, "2017");
                    });
        }
        return ops;
    }

    private List<Map<String, Object>> first(int person) {
        String subject = name(person);
        return List.of(
                object(subject, "works_at", "Company", "Company " + random.nextInt(500), "2015-02"),
                object(subject, "lives_in", "City", "City " + random.nextInt(200), "2014"),
                value(subject, "title", "Engineer " + random.nextInt(10), "2015-02"),
                value(subject, "email", "person" + person + "@example.org", "2015-02-01"),
                object(subject, "knows", "Person", name(random.nextInt(count)), "2016"),
                object(subject, "knows", "Person", name(random.nextInt(count)), "2017"));
    }

    private List<Map<String, Object>> later(int person) {
        String subject = name(person);
        return List.of(
                object(subject, "works_at", "Company", "Company " + (500 + random.nextInt(500)), "2019-05"),
                object(subject, "lives_in", "City", "City " + (200 + random.nextInt(200)), "2020"),
                value(subject, "title", "Architect " + random.nextInt(10), "2019-05"),
                object(subject, "knows", "Person", name(random.nextInt(count)), "2020-01-01"));
    }

    private static Map<String, Object> object(
            String subject, String predicate, String type, String object, String from) {
        return Map.of(
                "op",
                "assert",
                "subject",
                Map.of("name", subject, "type", "Person"),
                "predicate",
                predicate,
                "object",
                Map.of("name", object, "type", type),
                "validFrom",
                from,
                "source",
                "benchmark");
    }

    private static Map<String, Object> value(String subject, String predicate, String value, String from) {
        return Map.of(
                "op",
                "assert",
                "subject",
                Map.of("name", subject, "type", "Person"),
                "predicate",
                predicate,
                "value",
                value,
                "validFrom",
                from,
                "source",
                "benchmark");
    }
}
