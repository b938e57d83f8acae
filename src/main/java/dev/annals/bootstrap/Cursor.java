package dev.annals.bootstrap;

/**
 * The position at which reading continues.
 *
 * @param chapter its index
 * @param from the index within the chapter
 * @param head the commit that is read throughout, even if newer ones arrive; empty at the beginning, or without a
 *     history
 */
record Cursor(int chapter, int from, String head) {

    static Cursor parse(String text) {
        if (text.isEmpty()) {
            return new Cursor(0, 0, "");
        }
        String[] parts = text.split(" ", -1);
        return new Cursor(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]);
    }

    String text() {
        return chapter + " " + from + " " + head;
    }
}
