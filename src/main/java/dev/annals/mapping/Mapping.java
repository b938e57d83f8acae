package dev.annals.mapping;

import dev.annals.change.Op;
import dev.annals.change.OpReader;
import dev.annals.change.Quote;
import dev.annals.digest.Digest;
import dev.annals.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;

/** How the JSON records of a source are read: the claims that each of them makes. */
public final class Mapping {

    private static final int MAX_TOLD = 5;

    private final List<ClaimTemplate> templates;
    private final String by;

    /** @param by the reader's name, as recorded with the claims */
    Mapping(List<ClaimTemplate> templates, String by) {
        this.templates = templates;
        this.by = by;
    }

    /**
     * What an episode says according to the mapping.
     *
     * @param misfits what was left out, and why
     */
    public record Found(List<Op.Make> claims, List<String> misfits) {}

    /** @param content JSON; anything else is reported as a misfit */
    public Found read(String content) {
        List<Op.Make> claims = new ArrayList<>();
        Misfits misfits = new Misfits();
        for (ClaimTemplate template : templates) {
            try {
                for (JsonRecord found : JsonRecord.of(content, template.each())) {
                    read(found, template, claims, misfits);
                }
            } catch (MisfitException misfit) {
                misfits.add(misfit.why());
            }
        }
        return new Found(claims, misfits.told());
    }

    private void read(JsonRecord found, ClaimTemplate template, List<Op.Make> claims, Misfits misfits) {
        try {
            template.op(found.node()).ifPresent(op -> {
                if (claims.size() == OpReader.MAX_OPS) {
                    throw new MisfitException("it makes more than " + OpReader.MAX_OPS + " claims");
                }
                Op.Make make = OpReader.claim(op);
                Quote quote = new Quote(
                        found.quote(),
                        found.start(),
                        found.start() + found.quote().length(),
                        by,
                        Digest.ofContent(List.of(op, found.quote())).hex());
                claims.add(make.mentionedIn(quote));
            });
        } catch (ProblemException problem) {
            misfits.add(
                    found.pointer() + ", " + template.predicate() + ": " + problem.field() + ": " + problem.detail());
        }
    }

    /** Keeps only a few misfits, because a whole table may not fit. */
    private static final class Misfits {

        private final List<String> first = new ArrayList<>();
        private int all;

        void add(String misfit) {
            all++;
            if (all <= MAX_TOLD) {
                first.add(misfit);
            }
        }

        List<String> told() {
            List<String> told = new ArrayList<>(first);
            if (all > MAX_TOLD) {
                told.add("and " + (all - MAX_TOLD) + " more");
            }
            return told;
        }
    }
}
