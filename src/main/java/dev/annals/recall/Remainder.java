package dev.annals.recall;

import java.util.ArrayList;
import java.util.List;

/** What is left of a text from which stretches were taken, and where in the whole it was. */
public final class Remainder {

    private final String text;
    private final List<Cut> cuts;

    private Remainder(String text, List<Cut> cuts) {
        this.text = text;
        this.cuts = cuts;
    }

    /**
     * A stretch that was taken.
     *
     * @param at where in what is left, in chars
     * @param before how many chars were taken up to its end
     */
    private record Cut(int at, int before) {}

    static Remainder whole(String text) {
        return new Remainder(text, List.of());
    }

    public String text() {
        return text;
    }

    /** Where in the whole the text's char of this index is; for the end of a stretch, ask for its last char. */
    public int place(int index) {
        int before = 0;
        for (Cut cut : cuts) {
            if (cut.at > index) {
                break;
            }
            before = cut.before;
        }
        return index + before;
    }

    /** How many chars were taken. */
    public int taken() {
        return cuts.isEmpty() ? 0 : cuts.getLast().before;
    }

    /** Takes stretches from a text, one after the other. */
    static final class Knife {

        private final String whole;
        private final StringBuilder left = new StringBuilder();
        private final List<Cut> cuts = new ArrayList<>();
        private int next;

        Knife(String whole) {
            this.whole = whole;
        }

        void take(int start, int end) {
            left.append(whole, next, start);
            next = end;
            cuts.add(new Cut(left.length(), end - left.length()));
        }

        Remainder remainder() {
            left.append(whole, next, whole.length());
            return new Remainder(left.toString(), List.copyOf(cuts));
        }
    }
}
