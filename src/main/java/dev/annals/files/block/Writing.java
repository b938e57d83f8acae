package dev.annals.files.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Builds the lines of a block. */
public final class Writing {

    private static final Pattern CUT = Pattern.compile(
            "_\\d+ more facts? (?:is|are) not shown here: `GET /v1/facts\\?scope=\\S{1,200}` has them all\\._");

    private final List<String> lines = new ArrayList<>();

    public static String top(String scope) {
        return "## Memory of " + scope;
    }

    public static String heading(String title) {
        return "### " + title;
    }

    /** A note on how many facts were cut, and where to find them. */
    public static String cut(int facts, String scope) {
        return "_" + facts + (facts == 1 ? " more fact is" : " more facts are")
                + " not shown here: `GET /v1/facts?scope=" + scope + "` has them all._";
    }

    static boolean isCut(String line) {
        return CUT.matcher(line.strip()).matches();
    }

    public Writing line(String line) {
        lines.add(line);
        return this;
    }

    public Writing apart(String line) {
        return blank().line(line);
    }

    private Writing blank() {
        if (!lines.isEmpty() && !lines.getLast().isBlank()) {
            lines.add("");
        }
        return this;
    }

    public Writing headed(String heading) {
        return apart(heading).blank();
    }

    /** @param marked the entry's lines with its new mark */
    public Writing entry(Entry entry, List<String> marked) {
        if (entry.apart()) {
            blank();
        }
        lines.addAll(marked);
        return this;
    }

    public List<String> end() {
        if (lines.getLast().isBlank()) {
            lines.removeLast();
        }
        lines.add(Stamp.END);
        return List.copyOf(lines);
    }
}
