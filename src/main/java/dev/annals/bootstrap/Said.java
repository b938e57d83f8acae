package dev.annals.bootstrap;

import dev.annals.bootstrap.finding.Finding;
import dev.annals.digest.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A digest of what a finding says: if it is unchanged, there is nothing new. File dates do not count, or else every
 * touch would be news; nor does the time of arrival that stands in for the date of undated documents.
 */
final class Said {

    private static final int DAY = 10;

    private Said() {}

    /**
     * @param claims as canonical JSON
     * @param received when uploaded documents arrived; null: they were found in a directory
     */
    static String of(Finding finding, String claims, @Nullable Instant received) {
        String timeless = received == null ? claims : without(received, claims);
        String content = received == null || timeless.equals(claims)
                ? finding.content()
                : finding.content().replace(received.toString().substring(0, DAY), "");
        return Digest.ofContent(List.of(Objects.requireNonNullElse(finding.speaker(), ""), content, timeless))
                .hex();
    }

    /** Also removes the time one second later, which is the end of what ends as soon as it begins. */
    private static String without(Instant received, String claims) {
        return claims.replace("\"" + received + "\"", "\"\"").replace("\"" + received.plusSeconds(1) + "\"", "\"\"");
    }
}
