package dev.annals.files.block;

import dev.annals.time.Instants;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything a block was rendered from: enough to render it again, byte for byte.
 *
 * @param broader whether facts of the scopes above are included
 * @param commit the last known commit
 * @param mark the beginning of that commit's digest, which differs between memories
 * @param deleted the revision of the deletions
 * @param room the space for what is rendered
 */
public record Stamp(String scope, boolean broader, long commit, String mark, Instant validAt, long deleted, Room room) {

    static final String BEGIN = "<!-- annals:begin";
    static final String END = "<!-- annals:end -->";

    private static final Pattern FORM = Pattern.compile(
            BEGIN
                    + " scope=(?<scope>\\S{1,200})(?<broader> broader)? basis=(?<commit>\\d{1,18})-(?<mark>[0-9a-f]{8}|none)"
                    + " valid=(?<valid>\\S{1,40}) deleted=(?<deleted>\\d{1,18}) room=(?<lines>\\d{1,6})x(?<bytes>\\d{1,9}) -->");

    public String line() {
        return BEGIN + " scope=" + scope + (broader ? " broader" : "") + " basis=" + commit + "-" + mark + " valid="
                + validAt + " deleted=" + deleted + " room=" + room.lines() + "x" + room.bytes() + " -->";
    }

    static Optional<Stamp> read(String line) {
        Matcher form = FORM.matcher(line.strip());
        try {
            return form.matches() && isInRange(Instant.parse(form.group("valid")))
                    ? Optional.of(new Stamp(
                            form.group("scope"),
                            form.group("broader") != null,
                            Long.parseLong(form.group("commit")),
                            form.group("mark"),
                            Instant.parse(form.group("valid")),
                            Long.parseLong(form.group("deleted")),
                            new Room(Integer.parseInt(form.group("lines")), Integer.parseInt(form.group("bytes")))))
                    : Optional.empty();
        } catch (DateTimeException noInstant) {
            return Optional.empty();
        }
    }

    /** Only such an instant can have been rendered, and only such a one can be asked about. */
    private static boolean isInRange(Instant validAt) {
        return !validAt.isBefore(Instants.MIN) && validAt.isBefore(Instants.MAX);
    }

    public Stamp with(Room other) {
        return new Stamp(scope, broader, commit, mark, validAt, deleted, other);
    }

    public Stamp deleted(long times) {
        return new Stamp(scope, broader, commit, mark, validAt, times, room);
    }
}
