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
 * Tells whether what a session was told was of use to it: an agent's later turn says what was in it and had not been said before in the
 * session. The same for the same turns: pure.
 */
final class Usage {

    /** Shorter ones say little, and numbers alone are mostly dates. */
    private static final Pattern WORD =
            Pattern.compile("(?=[\\p{N}_.-]*\\p{L})[\\p{L}\\p{M}\\p{N}_.-]{3,}[\\p{L}\\p{M}\\p{N}]");

    /** Of what was new in it. */
    private static final double SAID = 0.5;

    /** One word alone may be chance. */
    private static final int SEVERAL = 2;

    private final List<Said> turns;

    /** @param turns in the order they came */
    Usage(List<Said> turns) {
        this.turns = turns;
    }

    /** @param byAgent else by its user */
    record Said(Instant at, boolean byAgent, Set<String> words) {

        static Said of(Instant at, boolean byAgent, String content) {
            return new Said(at, byAgent, Usage.words(content));
        }
    }

    /** @param told when */
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
