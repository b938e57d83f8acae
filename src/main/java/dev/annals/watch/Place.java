package dev.annals.watch;

/**
 * The position of a stream.
 *
 * @param commit the last commit that was sent completely, or had nothing to send
 * @param parts how many parts of the next commit were sent
 */
record Place(long commit, int parts) {

    static Place after(long commit) {
        return new Place(commit, 0);
    }

    Place afterNextPart() {
        return new Place(commit, parts + 1);
    }
}
