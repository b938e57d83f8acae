package dev.annals.files.block;

/** A size limit for text. */
public record Room(int lines, int bytes) {

    /** How much of a file hosts load, whether they count a kilobyte as 1000 or 1024 bytes. */
    public static final Room FILE = new Room(200, 25_000);

    public Room less(Room taken) {
        return new Room(Math.max(0, lines - taken.lines), Math.max(0, bytes - taken.bytes));
    }

    public Room and(Room more) {
        return new Room(lines + more.lines, bytes + more.bytes);
    }

    public boolean holds(Room wanted) {
        return wanted.lines <= lines && wanted.bytes <= bytes;
    }
}
