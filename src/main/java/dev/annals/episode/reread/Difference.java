package dev.annals.episode.reread;

import dev.annals.change.Op;
import dev.annals.change.Quote;
import dev.annals.digest.CanonicalJson;
import dev.annals.episode.learn.Disbelief;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How today's reading of an episode differs from what counts now.
 *
 * @param withdrawn claims that count but are no longer read
 * @param made claims that are read but do not count yet
 */
record Difference(ReadEpisode episode, List<HeldClaim> withdrawn, List<Op.Make> made) {

    /**
     * Two claims are the same if they say the same in the same words; repeated claims are matched one to one.
     *
     * @param read what an extractor finds in the episode
     * @param disbelief what somebody decided not to believe, which makes no claim
     */
    static Difference between(ReadEpisode episode, List<Op.Make> read, Disbelief disbelief) {
        Map<Saying, Deque<HeldClaim>> left = new HashMap<>();
        episode.held()
                .forEach(claim -> left.computeIfAbsent(claim.says(), says -> new ArrayDeque<>())
                        .add(claim));
        List<Op.Make> made = new ArrayList<>();
        for (Op.Make claim : read) {
            Quote quote = Objects.requireNonNull(claim.quote());
            Deque<HeldClaim> same =
                    left.getOrDefault(Saying.of(claim, quote, episode.referenceTime()), new ArrayDeque<>());
            if (same.poll() == null && !disbelief.of(episode.scope(), claim)) {
                made.add(claim);
            }
        }
        Set<HeldClaim> unread =
                Set.copyOf(left.values().stream().flatMap(Collection::stream).toList());
        return new Difference(
                episode, episode.held().stream().filter(unread::contains).toList(), made);
    }

    boolean isNone() {
        return withdrawn.isEmpty() && made.isEmpty();
    }

    /** The exact changes, as canonical JSON. */
    String json() {
        return CanonicalJson.write(Map.of(
                "episode", episode.id(),
                "make",
                        made.stream()
                                .map(claim -> ShownClaim.of(claim, episode.referenceTime()))
                                .toList(),
                "withdraw", withdrawn.stream().map(HeldClaim::shown).toList()));
    }

    /** @param by the extractor that reads the episode differently */
    List<Op> ops(String by) {
        Op.Why why = Op.Why.because(by + " does not read it in the episode");
        return Stream.concat(
                        withdrawn.stream().flatMap(HeldClaim::ids).map(id -> (Op) new Op.Retract(id, why)),
                        made.stream())
                .toList();
    }
}
