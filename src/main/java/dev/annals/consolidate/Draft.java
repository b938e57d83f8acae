package dev.annals.consolidate;

import dev.annals.consolidate.extract.Gist;
import dev.annals.digest.CanonicalJson;
import dev.annals.job.Item;
import dev.annals.job.Proposal;
import java.util.Map;
import java.util.TreeMap;

/** A digest as it would be now. */
record Draft(Source source, Gist gist) {

    /** Whether there is something to keep that is not kept yet. */
    boolean isNews() {
        Held held = source.held();
        return !gist.isEmpty()
                && (held == null
                        || !held.text().equals(gist.text())
                        || !held.cites().equals(gist.sources()));
    }

    Proposal proposal(Proposal.Stance stance) {
        Subject subject = source.subject();
        return new Proposal(subject.about(), subject.scope(), reason(), json(), stance);
    }

    boolean isAsPlanned(Item item) {
        Subject subject = source.subject();
        return isNews()
                && Proposal.digest(subject.about(), subject.scope(), json()).equals(item.digest());
    }

    private String reason() {
        Subject.Kind kind = source.subject().kind();
        return "%s of %s %s: %d of %d characters, from %d %s"
                .formatted(
                        source.held() == null ? "a digest" : "a new digest",
                        kind.word(),
                        source.name(),
                        gist.text().length(),
                        source.characters(),
                        source.size(),
                        kind.sources());
    }

    /** Exactly what would be kept, as canonical JSON. */
    private String json() {
        Subject.Kind kind = source.subject().kind();
        Map<String, Object> change = new TreeMap<>();
        change.put("of", Map.of(kind.word(), source.of()));
        change.put("from", Map.of(kind.sources(), source.size(), "characters", source.characters()));
        change.put(
                "to",
                Map.of("lines", gist.lines().size(), "characters", gist.text().length()));
        change.put("text", gist.text());
        change.put("cites", Map.of(kind.cited(), gist.sources()));
        Held held = source.held();
        if (held != null) {
            change.put("replaces", held.id());
        }
        return CanonicalJson.write(change);
    }
}
