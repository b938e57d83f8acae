package dev.annals.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.belief.Claim;
import dev.annals.belief.ClaimKind;
import dev.annals.belief.Contradiction;
import dev.annals.belief.Contradictions;
import dev.annals.belief.Identities;
import dev.annals.belief.Segment;
import dev.annals.belief.Slot;
import dev.annals.belief.Timeline;
import dev.annals.belief.Value;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that was claimed and decided, as recorded in the journal, and what must then be believed by the rule
 * alone, as of any commit. Assumes that no predicate is redeclared in the meantime.
 */
final class Testimony {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> holdingOne;
    private final List<Said> said = new ArrayList<>();
    private final List<Decided> decided = new ArrayList<>();
    private final Map<String, Long> revertedIn = new HashMap<>();

    /** @param holdingOne the predicates that hold one value */
    Testimony(Set<String> holdingOne) {
        this.holdingOne = holdingOne;
    }

    /** A claim of the entities it names. */
    private record Said(Claim claim, String scope, String subject, String predicate) {}

    private record Decided(String id, String kind, JsonNode about, long commit, int ordinal) {

        String about(String part) {
            return about.get(part).asText();
        }

        Identities.Merge merge() {
            return new Identities.Merge(id, about("entity"), about("into"));
        }

        Identities.Split split() {
            Set<String> claims = new HashSet<>();
            about.get("claims").forEach(claim -> claims.add(claim.asText()));
            return new Identities.Split(id, commit, ordinal, about("entity"), about("into"), claims);
        }
    }

    /** @param detail one commit of the journal */
    void hear(JsonNode detail) throws JsonProcessingException {
        long commit = detail.get("commit").get("seq").asLong();
        int ordinal = 0;
        for (JsonNode claim : detail.get("claims")) {
            said.add(said(JSON.readTree(claim.get("content").asText()), commit, ordinal++));
        }
        int place = 0;
        for (JsonNode decision : detail.get("decisions")) {
            Decided one = new Decided(
                    decision.get("id").asText(), decision.get("kind").asText(), decision.get("about"), commit, place++);
            decided.add(one);
            if (one.kind().equals("revert")) {
                revertedIn.put(one.about("decision"), commit);
            }
        }
    }

    private static Said said(JsonNode content, long commit, int ordinal) {
        Value value = content.has("object")
                ? new Value.Of(content.get("object").asText())
                : content.has("value") ? new Value.Literal(content.get("value").asText()) : null;
        Claim claim = new Claim(
                content.get("id").asText(),
                commit,
                ordinal,
                ClaimKind.ofWord(content.get("op").asText()),
                value,
                new Interval(
                        instant(content.get("validFrom"), Instants.MIN), instant(content.get("validTo"), Instants.MAX)),
                1,
                "");
        return new Said(
                claim,
                content.get("scope").asText(),
                content.get("subject").asText(),
                content.get("predicate").asText());
    }

    private static Instant instant(JsonNode text, Instant open) {
        return text.isNull() ? open : Instant.parse(text.asText());
    }

    /** The decisions, with whether they are in force after all. */
    Map<String, Boolean> decisions() {
        return decided.stream()
                .collect(Collectors.toMap(Decided::id, decision -> !revertedIn.containsKey(decision.id())));
    }

    /** As of the commit. */
    List<String> facts(long commit) {
        List<String> facts = new ArrayList<>();
        live(commit).forEach((slot, claims) -> {
            for (Segment segment : Timeline.derive(claims)) {
                facts.add(Line.fact(slot, segment));
            }
        });
        return facts;
    }

    /** As of the commit. */
    List<String> contradictions(long commit) {
        List<String> contradictions = new ArrayList<>();
        live(commit).forEach((slot, claims) -> {
            if (holdingOne.contains(slot.predicate())) {
                for (Contradiction contradiction : Contradictions.derive(claims, false)) {
                    contradictions.add(Line.contradiction(slot, contradiction));
                }
            }
        });
        return contradictions;
    }

    private Map<Slot, List<Claim>> live(long commit) {
        Identities identities = new Identities(
                inForce(commit, "merge").map(Decided::merge).toList(),
                inForce(commit, "split").map(Decided::split).toList());
        Set<String> withdrawn = Stream.concat(inForce(commit, "retract"), inForce(commit, "setAside"))
                .map(decision -> decision.about("claim"))
                .collect(Collectors.toSet());
        Map<Slot, List<Claim>> live = new HashMap<>();
        for (Said one : said) {
            if (one.claim().commit() <= commit
                    && !withdrawn.contains(one.claim().id())) {
                Claim meant = meant(one.claim(), identities);
                live.computeIfAbsent(slot(one, meant, identities), slot -> new ArrayList<>())
                        .add(meant);
            }
        }
        return live;
    }

    private Stream<Decided> inForce(long commit, String kind) {
        return decided.stream()
                .filter(decision -> decision.kind().equals(kind)
                        && decision.commit() <= commit
                        && revertedIn.getOrDefault(decision.id(), Long.MAX_VALUE) > commit);
    }

    private Slot slot(Said one, Claim meant, Identities identities) {
        String subject = identities.meant(meant.id(), one.subject());
        Value value = meant.value();
        String apart = value == null || holdingOne.contains(one.predicate()) ? null : value.key();
        return new Slot(one.scope(), subject, one.predicate(), apart);
    }

    private static Claim meant(Claim claim, Identities identities) {
        return claim.value() instanceof Value.Of(String named)
                ? new Claim(
                        claim.id(),
                        claim.commit(),
                        claim.ordinal(),
                        claim.kind(),
                        new Value.Of(identities.meant(claim.id(), named)),
                        claim.valid(),
                        1,
                        "")
                : claim;
    }
}
