package dev.annals.bootstrap.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits AsciiDoc by its headings, except inside literal blocks. */
final class AsciiDoc {

    private static final Pattern HEADING = Pattern.compile("^(={1,6})\\s+(.+)$");
    private static final Pattern FENCE = Pattern.compile("^(-{4,}|\\.{4,}|/{4,}|\\+{4,}|```\\w*)$");

    private AsciiDoc() {}

    static List<Section> sections(String text) {
        Outline outline = new Outline();
        String fence = "";
        for (String line : text.split("\n", -1)) {
            String stripped = line.stripTrailing();
            Matcher heading = HEADING.matcher(stripped);
            if (FENCE.matcher(stripped).matches()) {
                fence = fence.isEmpty() ? stripped : fence.equals(stripped) || stripped.equals("```") ? "" : fence;
                outline.add(line + "\n");
            } else if (fence.isEmpty() && heading.matches() && level(heading) <= Section.DEEPEST) {
                outline.heading(level(heading), String.valueOf(heading.group(2)));
            } else {
                outline.add(line + "\n");
            }
        }
        return outline.sections();
    }

    private static int level(Matcher heading) {
        return String.valueOf(heading.group(1)).length();
    }
}
