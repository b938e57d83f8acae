package dev.annals.dedupe;

import dev.annals.belief.Reference;
import dev.annals.change.Op;
import dev.annals.digest.CanonicalJson;
import dev.annals.entity.Participant;
import dev.annals.job.Proposal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Entities that are probably the same: pure.
 *
 * @param groups of ids; the entities of a group are merged by another item, or the group has only one
 * @param links between any two of the entities, across all groups
 * @param rivals links by which one of them may be somebody else instead
 * @param into the entity that remains, as which all others will count
 */
record Cluster(
        List<NavigableSet<String>> groups, List<Link> links, List<Link> rivals, String into, Map<String, Known> known) {

    static final String BETWEEN = ":";

    static Cluster of(List<NavigableSet<String>> groups, Links links, Map<String, Known> known, double atLeast) {
        NavigableSet<String> all =
                groups.stream().flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
        return new Cluster(groups, links.within(all), links.rivals(all, atLeast), Known.best(all, known), known);
    }

    /** A cluster that is certain enough, by the ids of its entities. */
    static Cluster ofAll(Collection<String> ids, Links links, Map<String, Known> known, double atLeast) {
        return of(ids.stream().sorted().map(Cluster::alone).toList(), links, known, atLeast);
    }

    private static NavigableSet<String> alone(String id) {
        return new TreeSet<>(List.of(id));
    }

    NavigableSet<String> ids() {
        return groups.stream().flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The entities that this item merges: one for each group, namely the one that remains of it. */
    List<String> merged() {
        return groups.stream()
                .filter(group -> !group.contains(into))
                .map(group -> Known.best(group, known))
                .sorted()
                .toList();
    }

    Proposal proposal(Proposal.Stance stance) {
        return new Proposal(String.join(BETWEEN, ids()), links.getFirst().pair().scope(), reason(), json(), stance);
    }

    private String reason() {
        String who = merged().stream().map(id -> Shown.name(entity(id))).collect(Collectors.joining(", "));
        String whom = Shown.name(entity(into));
        String found = merged().size() == 1
                ? who + " is " + whom + ", with probability " + probability() + ": "
                        + Shown.sum(weakest().weighed())
                : who + " are " + whom + ", any two of them with probability " + probability() + " or more";
        return rivals.isEmpty() ? found : found + "; but " + Shown.both(rivals.getFirst()) + " may be one too";
    }

    /** The names of those among these. */
    String names(Collection<String> among) {
        return ids().stream()
                .filter(among::contains)
                .map(id -> Shown.name(entity(id)))
                .collect(Collectors.joining(" and "));
    }

    /** Whether none of them may be somebody else. */
    boolean isClear() {
        return rivals.isEmpty();
    }

    /** The probability of the least certain link. */
    double probability() {
        return weakest().probability();
    }

    private Link weakest() {
        return leastSureFirst().findFirst().orElseThrow();
    }

    /** Only links between different groups. */
    private Stream<Link> leastSureFirst() {
        return links.stream()
                .filter(link ->
                        groups.stream().noneMatch(group -> Links.ids(link).allMatch(group::contains)))
                .sorted(Comparator.comparingDouble(Link::probability));
    }

    /** @param job the job that takes the decisions */
    List<Op> ops(String job) {
        return merged().stream()
                .map(id -> (Op) new Op.Merge(
                        new Reference.ById(id), new Reference.ById(into), new Op.Why(reason(), evidence(job, id))))
                .toList();
    }

    private String evidence(String job, String id) {
        Map<String, Object> evidence = new TreeMap<>();
        evidence.put("job", job);
        evidence.put("probability", probability());
        evidence.put(
                "pairs",
                links.stream()
                        .filter(link -> Links.ids(link).allMatch(one -> one.equals(id) || one.equals(into)))
                        .map(Shown::pair)
                        .toList());
        return CanonicalJson.write(evidence);
    }

    /** The exact changes and the reasons, as canonical JSON. */
    private String json() {
        Map<String, Object> change = new TreeMap<>();
        change.put("into", Shown.entity(entity(into)));
        change.put(
                "merge", merged().stream().map(id -> Shown.entity(entity(id))).toList());
        change.put("probability", probability());
        change.put(
                "pairs",
                leastSureFirst().limit(Shown.MOST_PAIRS).map(Shown::pair).toList());
        change.put(
                "rivals",
                rivals.stream().limit(Shown.MOST_PAIRS).map(Shown::pair).toList());
        change.put("options", Shown.options(merged(), into, reason()));
        return CanonicalJson.write(change);
    }

    private Participant entity(String id) {
        return links.stream()
                .flatMap(link -> Stream.of(link.pair().entity(), link.pair().into()))
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
