package dev.annals.language.english;

/**
 * A word before it is analysed.
 *
 * @param start in the text, in chars
 * @param end exclusive
 * @param form the text from start to end, without the spaces of "( 1 )"
 */
record Token(int start, int end, String form) {

    boolean is(String text) {
        return form.equals(text);
    }

    /** The part before an index of the form. */
    Token before(int index) {
        return new Token(start, start + index, form.substring(0, index));
    }

    Token after(int index) {
        return new Token(start + index, end, form.substring(index));
    }
}
