package dev.annals.extract.rules;

/** Removes what a text only shows: lines quoted with ">" in a mail, and fenced code blocks. */
final class Excerpts {

    private static final String FENCE = "```";

    private Excerpts() {}

    /** Replaces them with blanks, so that offsets stay the same. */
    static String blanked(String content) {
        StringBuilder text = new StringBuilder(content);
        int fence = -1;
        int start = 0;
        while (start < content.length()) {
            int end = content.indexOf('\n', start);
            end = end < 0 ? content.length() : end;
            String line = content.substring(start, end).strip();
            if (line.startsWith(">")) {
                blank(text, start, end);
            } else if (line.startsWith(FENCE) && fence < 0 && line.indexOf('`', FENCE.length()) < 0) {
                fence = start;
            } else if (line.equals(FENCE) && fence >= 0) {
                blank(text, fence, end);
                fence = -1;
            }
            start = end + 1;
        }
        return text.toString();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
