package dev.annals.context;

import dev.annals.recall.Digests;
import dev.annals.recall.Search;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Replaces items by the digest made from them if that saves room. Pure. */
final class Shortening {

    /** For fewer items, a digest is not worth it. */
    private static final int SEVERAL = 3;

    /** A turn counts as covered if the digest contains at least this share of its words. */
    private static final double COVERED = 0.7;

    /** Shorter words carry little meaning. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{4,}");

    private Shortening() {}

    /**
     * If the digest of a session covers several of its turns, keeps the best turn and puts the digest in the place of
     * the others.
     *
     * @param items best first
     * @param turns the items that are episodes, by id
     */
    static List<Item> ofTurns(List<Item> items, Map<String, Search.FoundEpisode> turns, List<Digests.Digest> digests) {
        List<Item> shorter = items;
        for (Digests.Digest digest : digests) {
            Set<String> words = words(digest.text());
            List<Item> covered = shorter.stream()
                    .filter(item -> isCovered(turns.get(item.id()), digest, words))
                    .toList();
            if (covered.size() >= SEVERAL) {
                List<Item> others = covered.subList(1, covered.size());
                Item instead = item(Item.Section.QUERY, digest);
                if (Budget.cost(instead)
                        < others.stream().mapToInt(Budget::cost).sum()) {
                    shorter = replaced(shorter, others, instead);
                }
            }
        }
        return shorter;
    }

    private static boolean isCovered(Search.@Nullable FoundEpisode turn, Digests.Digest digest, Set<String> words) {
        if (turn == null || !digest.isOfSessionOf(turn)) {
            return false;
        }
        Set<String> said = words(turn.passage());
        return said.stream().filter(words::contains).count() >= COVERED * said.size();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /**
     * If the facts of an entity need more than twice the room there is, puts its digest first, followed by the facts it
     * does not cite.
     *
     * @param room in tokens
     */
    static List<Item> ofFacts(List<Item> items, List<Digests.Digest> digests, int room) {
        if (items.stream().mapToInt(Budget::cost).sum() <= 2 * room) {
            return items;
        }
        List<Item> shorter = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Digests.Digest digest : digests) {
            shorter.add(item(Item.Section.ABOUT, digest));
            told.addAll(digest.cites());
        }
        items.stream().filter(item -> !told.contains(item.id())).forEach(shorter::add);
        return shorter;
    }

    /** Puts the replacement where the first replaced item was. */
    private static List<Item> replaced(List<Item> items, List<Item> others, Item instead) {
        List<Item> replaced = new ArrayList<>();
        for (Item item : items) {
            if (item.equals(others.getFirst())) {
                replaced.add(instead);
            } else if (!others.contains(item)) {
                replaced.add(item);
            }
        }
        return replaced;
    }

    static Item item(Item.Section section, Digests.Digest digest) {
        return new Item(section, digest.id(), List.of("In short: " + digest.text()));
    }
}
