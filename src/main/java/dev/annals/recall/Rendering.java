package dev.annals.recall;

import jakarta.inject.Singleton;
import java.util.List;

/** Renders what was recalled as a block of text for a prompt, between marks by which the intake recognizes it. */
@Singleton
public class Rendering {

    private final SealKey key;

    Rendering(SealKey key) {
        this.key = key;
    }

    /** @param lines one per item */
    public String of(String tenant, List<String> lines) {
        return lines.isEmpty() ? "" : of(key.seal(), tenant, lines);
    }

    /** A text as a line of a block. */
    public static String line(String text) {
        return ItemText.of(text);
    }

    static String of(Seal seal, String tenant, List<String> lines) {
        String body =
                "\n- " + String.join("\n- ", lines.stream().map(ItemText::of).toList()) + "\n";
        return "<annals-memory seal=\"" + seal.of(tenant, body) + "\">" + body + "</annals-memory>";
    }
}
