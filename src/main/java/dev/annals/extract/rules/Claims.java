package dev.annals.extract.rules;

import dev.annals.belief.ClaimKind;
import dev.annals.extract.FoundClaim;
import dev.annals.extract.FoundClaim.Named;
import dev.annals.extract.FoundClaim.Validity;
import dev.annals.extract.FoundTime;
import dev.annals.extract.Prose;
import dev.annals.extract.rules.Standing.Mode;
import dev.annals.vocabulary.Effect;
import dev.annals.vocabulary.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns the matches in a sentence into claims, where the text means them. */
final class Claims {

    /** What is hearsay, planned or long past is less certain. */
    private static final double PLANNED = 0.6;

    private static final double UNDATED = 0.7;

    private static final Set<String> LOSING = Lists.of("losing");
    private static final Set<String> OUSTING = Lists.of("ousting");
    private static final Set<Effect> CHANGES = EnumSet.of(Effect.STARTS, Effect.ENDS, Effect.HAPPENS);

    private final Judge judge;
    private final Dating dating;
    private final Times times;
    private final Parse parse;

    Claims(Prose prose, Parse parse, Times times) {
        this.judge = new Judge(parse);
        this.dating = new Dating(prose.referenceTime());
        this.times = times;
        this.parse = parse;
    }

    /** The claims: none, one, or two if the predicate is symmetric. */
    List<FoundClaim> of(Candidate candidate) {
        if (!isPossible(candidate)) {
            return List.of();
        }
        Standing standing = judge.of(candidate.trigger());
        if (standing.mode() == Mode.UNSAID) {
            return List.of();
        }
        if (!candidate.term().timeless() && isLost(candidate)) {
            standing = standing.as(Mode.OVER);
        }
        Optional<List<FoundTime>> own = Sequel.of(
                parse, times.of(candidate.trigger()), candidate.object().span());
        if (own.isEmpty()) {
            return List.of();
        }
        List<FoundTime> dates = own.get();
        boolean happened = candidate.effect() == Effect.HAPPENS && standing.past(); // "was visiting"
        boolean underWay = CHANGES.contains(candidate.effect()) && !happened && Tenses.isUnderWay(candidate.trigger());
        boolean ahead = !standing.past() && dating.isAhead(dates);
        if (standing.mode() != Mode.OVER && (underWay || ahead)) {
            standing = standing.as(Mode.PLANNED);
        }
        Stream<Candidate> both =
                candidate.term().symmetric() ? Stream.of(candidate, candidate.reversed()) : Stream.of(candidate);
        Standing meant = standing;
        return both.flatMap(one -> claim(one, meant, dates).stream()).toList();
    }

    /** "Replaced its editor Bo", "lost her husband Bo". */
    private boolean isLost(Candidate candidate) {
        Node noun = candidate.trigger();
        Node head = noun.is("compound", "nmod") ? noun.head() : noun;
        Node verb = head == null || !head.is("dobj") ? null : head.head();
        Set<String> ways = candidate.term().symmetric() ? LOSING : OUSTING;
        return verb != null
                && noun.isNoun()
                && ways.contains(verb.lemma())
                && judge.of(verb).mode() == Mode.STATED;
    }

    private Optional<FoundClaim> claim(Candidate candidate, Standing standing, List<FoundTime> dates) {
        if (!(candidate.subject().said() instanceof Named subject)) {
            return Optional.empty();
        }
        boolean ends = candidate.effect() == Effect.ENDS || standing.mode() == Mode.OVER;
        if (ends && candidate.effect() == Effect.IMPLIES) {
            return Optional.empty();
        }
        Optional<Validity> validity = ends ? dating.over(standing, dates) : dating.of(candidate, standing, dates);
        return validity.map(when -> new FoundClaim(
                ends ? ClaimKind.END : ClaimKind.ASSERT,
                subject,
                candidate.term().name(),
                candidate.object().said(),
                when,
                candidate
                        .subject()
                        .span()
                        .to(candidate.object().span())
                        .to(candidate.trigger().span()),
                confidence(candidate, standing, ends, dates)));
    }

    private static double confidence(Candidate candidate, Standing standing, boolean ends, List<FoundTime> dates) {
        double sure = standing.confidence()
                * candidate.subject().certainty()
                * candidate.object().certainty();
        if (standing.mode() == Mode.PLANNED) {
            return sure * PLANNED;
        }
        boolean undated =
                !ends && standing.past() && dates.isEmpty() && !candidate.term().timeless();
        return undated ? sure * UNDATED : sure;
    }

    private static boolean isPossible(Candidate candidate) {
        Term term = candidate.term();
        String object = candidate.object().text();
        return Words.fit(object, term.named())
                && !Words.hasAny(object, term.unnamed())
                && (term.form() == null || term.form().matcher(object).matches())
                && !object.equalsIgnoreCase(candidate.subject().text());
    }
}
