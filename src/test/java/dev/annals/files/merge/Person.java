package dev.annals.files.merge;

import dev.annals.recall.MarkedLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Simulates a person with an editor, and remembers the lines they wrote and did not remove. */
final class Person {

    private static final String BEGIN = "<!-- annals:begin";
    private static final String END = "<!-- annals:end -->";

    private final Random random;
    private final World world;
    private final Set<String> wrote;
    private final Set<String> gone;
    private int count;

    Person(Random random, World world, Set<String> wrote, Set<String> gone) {
        this.random = random;
        this.world = world;
        this.wrote = wrote;
        this.gone = gone;
    }

    Set<String> wrote() {
        return wrote;
    }

    /** The texts of facts that they deleted, and nobody wrote again. */
    Set<String> gone() {
        return gone;
    }

    Person another() {
        return new Person(random, world, new LinkedHashSet<>(wrote), new LinkedHashSet<>(gone));
    }

    private static String text(String line) {
        return MarkedLine.bare(MarkedLine.unmarked(line));
    }

    String edit(String content, String name) {
        List<String> lines = new ArrayList<>(List.of(content.split("\n", -1)));
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            once(lines, name);
        }
        return String.join("\n", lines);
    }

    private void once(List<String> lines, String name) {
        int begin = first(lines, BEGIN);
        int end = first(lines, END);
        int inside = begin + 1 + random.nextInt(end - begin);
        @Nullable Integer bullet = bullet(lines, begin, end);
        switch (random.nextInt(9)) {
            case 0 -> lines.add(inside, said("- " + name + " notes " + count++ + " things"));
            case 1 -> lines.addAll(inside, List.of("", said(name + " wrote a paragraph, number " + count++), ""));
            case 2 -> lines.addAll(inside, List.of("", said("### Rules of " + name + " " + count++), ""));
            case 3 -> lines.add(random.nextBoolean() ? lines.size() : begin, said(name + " outside " + count++));
            case 4 -> {
                if (bullet != null) {
                    move(lines, bullet, inside);
                }
            }
            case 5 -> {
                if (bullet != null) {
                    delete(lines, bullet);
                }
            }
            case 6 -> change(lines, bullet, " but " + name + " doubts it " + count++);
            case 7 -> reword(lines, bullet);
            default -> {
                if (bullet != null) {
                    lines.set(bullet, MarkedLine.unmarked(lines.get(bullet)));
                }
            }
        }
    }

    private String said(String line) {
        wrote.add(text(line));
        return line;
    }

    private static int first(List<String> lines, String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        throw new AssertionError("no " + start + " in " + lines);
    }

    private @Nullable Integer bullet(List<String> lines, int begin, int end) {
        List<Integer> bullets = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            if (lines.get(i).startsWith("- ")) {
                bullets.add(i);
            }
        }
        return bullets.isEmpty() ? null : bullets.get(random.nextInt(bullets.size()));
    }

    private static void move(List<String> lines, int from, int to) {
        String line = lines.remove(from);
        lines.add(from < to ? to - 1 : to, line);
    }

    /** A line that goes on below is one with what is there. */
    private static boolean isAlone(List<String> lines, int bullet) {
        String next = lines.get(bullet + 1);
        return next.isBlank()
                || next.startsWith("- ")
                || next.startsWith("#")
                || next.startsWith("<!--")
                || next.startsWith("_");
    }

    private void delete(List<String> lines, int bullet) {
        if (isAlone(lines, bullet)) {
            String line = lines.remove(bullet);
            boolean isTheirs = wrote.remove(text(line));
            boolean again = lines.stream().anyMatch(other -> text(other).equals(text(line)));
            if (!isTheirs
                    && !again
                    && MarkedLine.read(line).map(MarkedLine::isIntact).orElse(false)) {
                gone.add(text(line));
            }
        }
    }

    private void change(List<String> lines, @Nullable Integer bullet, String more) {
        if (bullet != null) {
            put(lines, bullet, text(lines.get(bullet)) + more);
        }
    }

    /** Another object in the place of the last word, or another year. */
    private void reword(List<String> lines, @Nullable Integer bullet) {
        if (bullet != null && MarkedLine.read(lines.get(bullet)).isPresent()) {
            String text = text(lines.get(bullet));
            String other = random.nextBoolean()
                    ? text.replaceFirst("\\S+(?= \\(since|$)", world.thing())
                    : text.replaceFirst("since \\d{4}", "since " + (2015 + random.nextInt(9)));
            put(lines, bullet, other);
        }
    }

    private void put(List<String> lines, int bullet, String text) {
        String line = lines.get(bullet);
        if (!text.equals(text(line))) {
            wrote.remove(text(line));
            String mark = MarkedLine.read(line).isPresent() ? line.substring(line.lastIndexOf("<!--")) : "";
            lines.set(bullet, said("- " + text + (mark.isEmpty() ? "" : " " + mark)));
        }
    }
}
