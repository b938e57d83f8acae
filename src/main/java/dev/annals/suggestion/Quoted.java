package dev.annals.suggestion;

/** Text in quotation marks, cut if long: evidence is kept with decisions and should stay readable. */
final class Quoted {

    private static final int LONGEST = 200;

    private Quoted() {}

    static String of(String text) {
        return "\"" + cut(text) + "\"";
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
