package dev.annals.files.block;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file, and in it the block of one scope.
 *
 * @param before and after the block: what is a person's alone
 * @param end of lines
 * @param body the block's lines but the first, as they are; empty where there is no block
 * @param stamps more than one where two versions were merged
 * @param headings their lines, in order
 */
public record Document(
        String before,
        String after,
        String end,
        List<String> body,
        List<Stamp> stamps,
        List<String> headings,
        List<Entry> entries) {

    /** What is outside of the block. */
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
