package dev.annals.watch;

/**
 * How far a stream has come.
 *
 * @param commit the last that was told whole, or had nothing to tell
 * @param parts how many parts of the next were told
 */
record Place(long commit, int parts) {

    static Place after(long commit) {
        return new Place(commit, 0);
    }

    Place afterNextPart() {
        return new Place(commit, parts + 1);
    }
}
