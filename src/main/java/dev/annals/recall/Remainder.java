package dev.annals.recall;

import java.util.ArrayList;
import java.util.List;

/** A text from which parts were cut, with a mapping of positions back to the original. */
public final class Remainder {

    private final String text;
    private final List<Cut> cuts;

    private Remainder(String text, List<Cut> cuts) {
        this.text = text;
        this.cuts = cuts;
    }

    /**
     * A part that was cut.
     *
     * @param at its position in the remaining text, in chars
     * @param before how many chars have been cut up to its end
     */
    private record Cut(int at, int before) {}

    static Remainder whole(String text) {
        return new Remainder(text, List.of());
    }

    public String text() {
        return text;
    }

    /** The index in the original of the char at this index. For the end of a range, ask for its last char. */
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

    /** How many chars were cut. */
    public int taken() {
        return cuts.isEmpty() ? 0 : cuts.getLast().before;
    }

    /** Cuts parts from a text, one after the other. */
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
