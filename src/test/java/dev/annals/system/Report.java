package dev.annals.system;

import java.util.List;
import java.util.Map;

/**
 * An episode with one claim that can be told from all others, in the journal as well.
 *
 * @param sourceId also the source its claim names
 * @param receipt where to ask for its outcome; empty before it is accepted
 */
public record Report(String sourceId, String session, String receipt) {

    /** The nth episode of a reporter, who has a few sessions going on. */
    static Report of(String reporter, int n) {
        return new Report(reporter + "-" + n, reporter + ", session " + n % 3, "");
    }

    Report accepted(String receipt) {
        return new Report(sourceId, session, receipt);
    }

    Map<String, Object> episode() {
        return Map.of(
                "sourceId",
                sourceId,
                "session",
                session,
                "content",
                "Report " + sourceId + ": the delivery came in the morning and everything was on the list.",
                "claims",
                List.of(Map.of(
                        "op", "assert",
                        "subject", session,
                        "predicate", "reported",
                        "value", sourceId,
                        "source", sourceId)));
    }
}
