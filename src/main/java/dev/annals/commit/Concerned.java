package dev.annals.commit;

import dev.annals.commit.plan.Loaded;
import dev.annals.commit.plan.Needs;
import dev.annals.commit.plan.Reach;
import dev.annals.journal.Decision;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What a group of submissions concerns, including what the decisions that it reverts concern. */
record Concerned(Needs needs, Set<String> claims, Set<String> episodes, Set<String> parted, Set<String> named) {

    static Concerned by(Needs needs, Collection<Loaded.MadeDecision> reverted) {
        Set<String> claims = new HashSet<>(needs.claims);
        Set<String> episodes = new HashSet<>(needs.episodes);
        Set<String> parted = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (Loaded.MadeDecision made : reverted) {
            Decision decision = made.decision();
            switch (decision.kind()) {
                case RETRACT, SET_ASIDE -> claims.add(decision.about("claim"));
                case ACCEPT -> claims.addAll(made.claims());
                case MERGE, SPLIT -> {
                    parted.add(decision.about("entity"));
                    parted.add(decision.about("into"));
                    decision.text("type").ifPresent(type -> named.add(decision.about("into")));
                }
                case ARCHIVE, PIN -> {
                    claims.addAll(made.claims());
                    decision.text("episode").ifPresent(episodes::add);
                }
                case ALIAS, RENAME, RETYPE -> named.add(decision.about("entity"));
                case DISTINCT, REVERT -> {}
            }
        }
        return new Concerned(needs, claims, episodes, parted, named);
    }

    Set<String> entities(Collection<Loaded.Place> places) {
        Set<String> ids = new HashSet<>(needs.entityIds);
        ids.addAll(parted);
        ids.addAll(named(places));
        return ids;
    }

    /** The entities to merge, to split, or to separate again. */
    Set<String> identities(Reach reach) {
        Set<String> ids = new HashSet<>(reach.identities());
        ids.addAll(parted);
        return ids;
    }

    /** The entities whose name or type may change, except those that are only retyped. */
    Set<String> named(Collection<Loaded.Place> places) {
        Set<String> ids = new HashSet<>(named);
        places.forEach(place -> place.types().forEach(typed -> ids.add(typed.entity())));
        return ids;
    }
}
