package dev.annals.files.render;

import dev.annals.files.block.Document;
import dev.annals.files.block.FactLine;
import dev.annals.files.block.Room;
import dev.annals.files.block.Writing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Takes facts in order until the first that does not fit. So a larger room shows everything that a smaller one does,
 * and nothing that was cut is worth more than what is shown.
 */
public final class Layout {

    /** The block's first and last line, its title, and a note on what was cut with the empty line before it. */
    private static final int AROUND_LINES = 5;

    private static final int AROUND_BYTES = 600;

    /** Including an empty line before and after. */
    private static final int HEADING_LINES = 3;

    private static final int HEADING_BYTES = 6;

    /** The length of a line separator, at most, in bytes. */
    private static final int END = 2;

    private Layout() {}

    /** @param facts the most valuable first */
    public static Laid of(List<FactLine> facts, Room room) {
        SequencedMap<String, List<FactLine>> sections = new LinkedHashMap<>();
        Set<String> texts = new HashSet<>();
        Room taken = new Room(AROUND_LINES, AROUND_BYTES);
        for (FactLine told : facts) {
            String heading = Writing.heading(told.heading());
            taken = taken.and(line(told.line()));
            if (!sections.containsKey(heading)) {
                taken = taken.and(heading(heading));
            }
            if (!room.holds(taken)) {
                break;
            }
            if (texts.add(told.id())) {
                sections.computeIfAbsent(heading, _ -> new ArrayList<>()).add(told);
            }
        }
        return new Laid(sections);
    }

    public static Room line(String text) {
        return new Room(1, Document.bytes(text) + END);
    }

    public static Room heading(String text) {
        return new Room(HEADING_LINES, Document.bytes(text) + HEADING_BYTES);
    }
}
