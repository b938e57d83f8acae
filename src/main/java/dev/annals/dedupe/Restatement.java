package dev.annals.dedupe;

import dev.annals.belief.Claim;
import dev.annals.belief.Predicate;
import dev.annals.belief.Reference;
import dev.annals.belief.Value;
import dev.annals.change.Op;
import dev.annals.dedupe.ClaimSlots.ClaimSlot;
import dev.annals.dedupe.ClaimSlots.Voice;
import dev.annals.dedupe.wording.Restated;
import dev.annals.dedupe.wording.Restated.Moved;
import dev.annals.dedupe.wording.Restated.Spot;
import dev.annals.digest.CanonicalJson;
import dev.annals.job.Item;
import dev.annals.job.Mode;
import dev.annals.job.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said in several ways and should be said in one: pure. */
record Restatement(Restated restated, Map<String, ClaimSlot> slots) {

    static final String PREFIX = "said:";
    private static final String BETWEEN = ":";

    /** With more claims, it is too much to decide as one. */
    private static final int MOST_CLAIMS = 200;

    /** Empty if it would change more than the wording, or if a person has to take care of it. */
    static Optional<Restatement> of(Spot said, List<Spot> otherwise, Map<String, ClaimSlot> slots) {
        List<Spot> all = Stream.concat(Stream.of(said), otherwise.stream()).toList();
        if (!all.stream().allMatch(spot -> slots.containsKey(spot.slot()))) {
            return Optional.empty();
        }
        Map<String, ClaimSlot> its = new TreeMap<>();
        all.forEach(spot -> its.put(spot.slot(), Objects.requireNonNull(slots.get(spot.slot()))));
        Restated restated = Restated.of(
                said,
                otherwise,
                Objects.requireNonNull(its.get(said.slot())).sentence(said.value()),
                its.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, slot -> slot.getValue().live())));
        Restatement found = new Restatement(restated, its);
        boolean each = otherwise.stream()
                .allMatch(spot ->
                        restated.moved().stream().anyMatch(moved -> moved.from().equals(spot)));
        return each
                        && restated.moved().size() <= MOST_CLAIMS
                        && found.voices().noneMatch(Voice::kept)
                        && restated.changesWordsOnly()
                ? Optional.of(found)
                : Optional.empty();
    }

    private Stream<Voice> voices() {
        return restated.moved().stream().map(this::voice);
    }

    Voice voice(Moved moved) {
        return Objects.requireNonNull(
                slot(moved.from()).voices().get(moved.claim().id()));
    }

    ClaimSlot slot(Spot spot) {
        return Objects.requireNonNull(slots.get(spot.slot()));
    }

    /** What its item concerns: where it is said, and how. */
    String about() {
        return PREFIX
                + Stream.concat(Stream.of(restated.said()), restated.otherwise().stream())
                        .map(spot -> spot.slot() + BETWEEN + spot.value().hash())
                        .collect(Collectors.joining(BETWEEN));
    }

    /** The keys of slots, each with the hash of the value there. */
    static List<Map.Entry<String, String>> spots(Item item) {
        List<String> parts = List.of(item.about().substring(PREFIX.length()).split(BETWEEN, -1));
        List<Map.Entry<String, String>> spots = new ArrayList<>();
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            spots.add(Map.entry(parts.get(i), parts.get(i + 1)));
        }
        return spots;
    }

    Predicate predicate() {
        return slot(restated.said()).live().predicate();
    }

    /** @param mode whether a policy may act on its own */
    Proposal proposal(Mode mode) {
        return new Proposal(
                about(), slot(restated.said()).scope(), reason(), ShownRestatement.json(this), stance(mode));
    }

    /** A policy never repeats on its own what a person took back. About strong predicates, people decide. */
    private Proposal.Stance stance(Mode mode) {
        if (slots.values().stream()
                .anyMatch(slot -> slot.live().predicate().strictness().isStrong())) {
            return Proposal.Stance.OPEN;
        }
        return mode.unless(voices().anyMatch(Voice::reverted)).stance();
    }

    boolean isAsPlanned(Item item) {
        return Proposal.digest(about(), slot(restated.said()).scope(), ShownRestatement.json(this))
                .equals(item.digest());
    }

    String reason() {
        return slot(restated.said()).subjectName() + ": "
                + restated.otherwise().stream().map(this::shown).collect(Collectors.joining(", "))
                + (restated.otherwise().size() == 1 ? " says" : " say") + " the same as " + shown(restated.said());
    }

    String shown(Spot spot) {
        return slot(spot).live().predicate().name() + " " + slot(spot).quoted(spot.value());
    }

    /**
     * Makes each claim again in the preferred wording and sets the original aside, so that its source supports the one
     * fact.
     *
     * @param job the job that makes the changes
     */
    List<Op> ops(String job) {
        String evidence = CanonicalJson.write(Map.of("job", job, "says", shown(restated.said())));
        return restated.moved().stream()
                .flatMap(moved ->
                        Stream.<Op>of(make(moved), new Op.SetAside(moved.claim().id(), new Op.Why(reason(), evidence))))
                .toList();
    }

    private Op make(Moved moved) {
        Claim claim = moved.claim();
        Voice voice = voice(moved);
        return new Op.Make(
                claim.kind(),
                new Reference.ById(slot(restated.said()).subject()),
                predicate().name(),
                switch (restated.said().value()) {
                    case Value.Of(String id) -> new Op.Said.Referred(new Reference.ById(id));
                    case Value.Literal literal -> new Op.Said.Literal(literal);
                },
                claim.valid().from(),
                claim.valid().to(),
                new Op.Written(voice.from(), voice.to()),
                claim.confidence(),
                voice.source(),
                null,
                null);
    }
}
