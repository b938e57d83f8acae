package dev.annals.language.english;

/** What a parser does next: it may make the one of two words the head of the other, and goes on. */
record Transition(Arc arc, Move move, Label relation) {

    enum Arc {
        /** The stack's word depends on the input's. */
        LEFT,
        /** The input's word depends on the stack's. */
        RIGHT,
        NONE
    }

    enum Move {
        /** To the next word of the input; all passed over are back on the stack. */
        SHIFT,
        /** The stack's word is done with. */
        REDUCE,
        /** The stack's word is passed over. */
        PASS
    }

    /** @param label as NLP4J writes it, such as {@code L_R_nsubj} */
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
