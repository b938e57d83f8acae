package dev.annals.session;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides whether a session used what it was told: whether a later turn of the agent contains words that were new to
 * the session. Deterministic and pure.
 */
final class Usage {

    /** Shorter words carry little meaning, and bare numbers are mostly dates. */
    private static final Pattern WORD =
            Pattern.compile("(?=[\\p{N}_.-]*\\p{L})[\\p{L}\\p{M}\\p{N}_.-]{3,}[\\p{L}\\p{M}\\p{N}]");

    /** The share of the new words that must occur. */
    private static final double SAID = 0.5;

    /** A single word may be chance. */
    private static final int SEVERAL = 2;

    private final List<Said> turns;

    /** @param turns in the order they came */
    Usage(List<Said> turns) {
        this.turns = turns;
    }

    /** @param byAgent true: said by the agent; false: by its user */
    record Said(Instant at, boolean byAgent, Set<String> words) {

        static Said of(Instant at, boolean byAgent, String content) {
            return new Said(at, byAgent, Usage.words(content));
        }
    }

    /** @param told when the text was told */
    boolean isUsed(String text, Instant told) {
        Set<String> news = words(text);
        turns.stream().filter(turn -> !turn.at().isAfter(told)).forEach(turn -> news.removeAll(turn.words()));
        if (news.isEmpty()) {
            return false;
        }
        long needed = Math.max(Math.min(SEVERAL, news.size()), (long) Math.ceil(SAID * news.size()));
        return turns.stream()
                .filter(turn -> turn.byAgent() && turn.at().isAfter(told))
                .anyMatch(turn -> news.stream().filter(turn.words()::contains).count() >= needed);
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
