package dev.annals.recall;

import java.util.List;

/** What was recalled, as text for a prompt, between marks by which the intake knows it again. */
public final class Rendering {

    public static final String BEGIN = "<annals-memory>";
    public static final String END = "</annals-memory>";

    private Rendering() {}

    static String of(List<String> lines) {
        List<String> plain = lines.stream().map(Rendering::withoutMarks).toList();
        return plain.isEmpty() ? "" : BEGIN + "\n- " + String.join("\n- ", plain) + "\n" + END;
    }

    /** What was said may have marks in it: left there, the rest would be taken for news. */
    private static String withoutMarks(String line) {
        return line.replace(BEGIN, "").replace(END, "");
    }
}
