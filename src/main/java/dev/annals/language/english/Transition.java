package dev.annals.language.english;

/** A parser's action: an optional arc between two words, and a move. */
record Transition(Arc arc, Move move, Label relation) {

    enum Arc {
        /** The top of the stack depends on the input word. */
        LEFT,
        /** The input word depends on the top of the stack. */
        RIGHT,
        NONE
    }

    enum Move {
        /** Push the next input word, after returning all words passed over to the stack. */
        SHIFT,
        /** Pop the stack. */
        REDUCE,
        /** Pass over the top of the stack. */
        PASS
    }

    /** @param label in NLP4J's notation, such as {@code L_R_nsubj} */
    static Transition of(String label) {
        int move = label.indexOf('_') + 1;
        int relation = label.lastIndexOf('_') + 1;
        Arc arc = switch (label.charAt(0)) {
            case 'L' -> Arc.LEFT;
            case 'R' -> Arc.RIGHT;
            default -> Arc.NONE;
        };
        return new Transition(arc, move(label.charAt(move)), Label.of(label.substring(relation)));
    }

    private static Move move(char letter) {
        return switch (letter) {
            case 'S' -> Move.SHIFT;
            case 'R' -> Move.REDUCE;
            default -> Move.PASS;
        };
    }
}
