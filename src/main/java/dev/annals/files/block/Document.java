package dev.annals.files.block;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file, split into the block of one scope and the text around it.
 *
 * @param before like {@code after}: the text around the block, which belongs to people alone
 * @param end the line separator
 * @param body the block's lines without its first, unchanged; empty if there is no block
 * @param stamps more than one if two versions were merged
 * @param headings the heading lines, in order
 */
public record Document(
        String before,
        String after,
        String end,
        List<String> body,
        List<Stamp> stamps,
        List<String> headings,
        List<Entry> entries) {

    /** The size of the text outside the block. */
    public Room outside() {
        return new Room(lines(before) + lines(after), bytes(before) + bytes(after));
    }

    private static int lines(String text) {
        return (int) text.lines().count();
    }

    public static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    public String with(List<String> block) {
        return before + String.join(end, block) + end + after;
    }
}
