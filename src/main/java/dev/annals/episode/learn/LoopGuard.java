package dev.annals.episode.learn;

import dev.annals.recall.Rendering;
import java.util.regex.Pattern;

/** Recognises what Annals itself handed out, so that recalled text captured again does not breed memories. */
final class LoopGuard {

    private static final Pattern RENDERED = Pattern.compile(
            Pattern.quote(Rendering.BEGIN) + ".*?(" + Pattern.quote(Rendering.END) + "|\\z)", Pattern.DOTALL);

    private LoopGuard() {}

    /** The content without what was rendered here; nothing else is changed. */
    static String withoutRendered(String content) {
        return content.contains(Rendering.BEGIN) ? RENDERED.matcher(content).replaceAll("") : content;
    }
}
