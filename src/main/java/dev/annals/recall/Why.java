package dev.annals.recall;

import dev.annals.recall.rank.Candidate;
import dev.annals.recall.rank.Reasons;
import java.util.ArrayList;
import java.util.List;

/** Explains in words why something was found. */
final class Why {

    /**
     * The explanation mentions the surroundings of a passage if they cover at least this share of the question beyond
     * the passage itself.
     */
    private static final double MUCH = 0.15;

    private Why() {}

    static String of(Candidate candidate, Reasons reasons) {
        List<String> why = new ArrayList<>();
        if (candidate.nearest() != null) {
            why.add("near in meaning");
        }
        if (!reasons.said().isEmpty()) {
            why.add("says " + String.join(", ", reasons.said()));
        }
        if (reasons.around() - reasons.words() > MUCH) {
            why.add("more of the question is said around it");
        }
        if (reasons.speaker()) {
            why.add("its speaker is named");
        }
        if (reasons.graph() > 0) {
            why.add(reasons.graph() == 1 ? "about what is named" : "linked to what is named");
        }
        if (reasons.then()) {
            why.add("said at the time");
        }
        if (reasons.kept().stale()) {
            why.add("not confirmed for a long time");
        }
        return String.join("; ", why);
    }
}
