package dev.annals.recall;

import jakarta.inject.Singleton;
import java.util.List;

/** What was recalled, as text for a prompt, between marks by which the intake knows it again. */
@Singleton
public class Rendering {

    private final SealKey key;

    Rendering(SealKey key) {
        this.key = key;
    }

    /** @param lines one for each item */
    public String of(String tenant, List<String> lines) {
        return lines.isEmpty() ? "" : of(key.seal(), tenant, lines);
    }

    /** A line as it stands in a block. */
    public static String line(String text) {
        return ItemText.of(text);
    }

    static String of(Seal seal, String tenant, List<String> lines) {
        String body =
                "\n- " + String.join("\n- ", lines.stream().map(ItemText::of).toList()) + "\n";
        return "<annals-memory seal=\"" + seal.of(tenant, body) + "\">" + body + "</annals-memory>";
    }
}
