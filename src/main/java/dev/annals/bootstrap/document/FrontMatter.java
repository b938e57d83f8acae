package dev.annals.bootstrap.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The block between lines of dashes at the top of a document.
 *
 * @param fields single-line fields, with names in lower case
 */
record FrontMatter(Map<String, String> fields, String body) {

    private static final String LINE = "---";

    static FrontMatter of(String text) {
        String[] lines = text.split("\n", -1);
        if (!lines[0].strip().equals(LINE)) {
            return new FrontMatter(Map.of(), text);
        }
        Map<String, String> fields = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.equals(LINE)) {
                return new FrontMatter(
                        fields, String.join("\n", Arrays.asList(lines).subList(i + 1, lines.length)));
            }
            int colon = line.indexOf(':');
            if (colon > 0 && !lines[i].startsWith(" ")) {
                fields.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        unquoted(line.substring(colon + 1).strip()));
            }
        }
        return new FrontMatter(Map.of(), text); // it has no end, so it is not front matter
    }

    private static String unquoted(String value) {
        return value.replaceAll("^[\"'](.*)[\"']$", "$1");
    }
}
