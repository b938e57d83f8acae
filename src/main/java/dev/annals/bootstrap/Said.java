package dev.annals.bootstrap;

import dev.annals.bootstrap.finding.Finding;
import dev.annals.digest.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a finding says, as a digest: where that is the same, nothing is new. Dates of files do not count, else every touch would be
 * news; nor does a time that stands there only because documents without a date arrived then.
 */
final class Said {

    private static final int DAY = 10;

    private Said() {}

    /**
     * @param claims as canonical JSON
     * @param received when documents arrived; null: they did not, but were found
     */
    static String of(Finding finding, String claims, @Nullable Instant received) {
        String timeless = received == null ? claims : without(received, claims);
        String content = received == null || timeless.equals(claims)
                ? finding.content()
                : finding.content().replace(received.toString().substring(0, DAY), "");
        return Digest.ofContent(List.of(Objects.requireNonNullElse(finding.speaker(), ""), content, timeless))
                .hex();
    }

    /** What ends as soon as it begins does so a second later. */
    private static String without(Instant received, String claims) {
        return claims.replace("\"" + received + "\"", "\"\"").replace("\"" + received.plusSeconds(1) + "\"", "\"\"");
    }
}
