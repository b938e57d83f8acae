package dev.annals.bootstrap;

/**
 * Where reading goes on.
 *
 * @param chapter its place
 * @param from the place in the chapter
 * @param head the commit that is read, whatever comes after it; empty at the beginning, and where there is none
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
