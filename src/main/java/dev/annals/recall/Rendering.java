package dev.annals.recall;

import java.util.List;

/** What was recalled, as text for a prompt, between marks by which the intake knows it again. */
public final class Rendering {

    public static final String BEGIN = "<annals-memory>";
    public static final String END = "</annals-memory>";

    private Rendering() {}

    static String of(List<String> lines) {
        return lines.isEmpty() ? "" : BEGIN + "\n- " + String.join("\n- ", lines) + "\n" + END;
    }
}
