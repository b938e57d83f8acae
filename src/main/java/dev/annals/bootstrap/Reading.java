package dev.annals.bootstrap;

import dev.annals.belief.Cardinality;
import dev.annals.belief.Predicate;
import dev.annals.bootstrap.finding.Words;
import dev.annals.change.Part;
import dev.annals.episode.ReadEpisode;
import dev.annals.job.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a job has read, for a commit that learns it.
 *
 * @param all at least one, all in one scope
 */
record Reading(String job, List<One> all) implements Part {

    private static final List<Predicate> VOCABULARY = List.of(
            one(Words.HAS_VERSION, "has version"),
            one(Words.LANGUAGE_LEVEL, "is of level"),
            one(Words.DECISION_STATUS, "is"),
            one(Words.DECISION_TITLE, "is about"));

    /** @param episode null: one is only withdrawn */
    record One(PlannedItem planned, @Nullable ReadEpisode episode) {}

    private static Predicate one(String name, String phrase) {
        return new Predicate(name, Cardinality.ONE, phrase, false);
    }

    List<Item> items() {
        return all.stream().map(one -> one.planned().item()).toList();
    }

    @Override
    public String subject() {
        return job;
    }

    @Override
    public boolean rearranges() {
        return all.stream().anyMatch(one -> one.planned().standing() != null);
    }

    @Override
    public List<Predicate> vocabulary() {
        return VOCABULARY;
    }
}
