package dev.annals.reconcile.rule;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A rule about claims, for what cannot be true even if no fact shows it. */
public sealed interface ClaimRule extends Rule {

    /** By their names in a rule file. */
    Map<String, BiFunction<String, String, ClaimRule>> ALL =
            Map.of("end-before-start", EndBeforeStart::new, "past-in-the-future", PastInTheFuture::new);

    boolean isBroken(ToldClaim claim);

    /**
     * A live claim.
     *
     * @param begins the start it gives; for an end, when it takes effect
     * @param bounded whether it gives its own end
     * @param said the reference time of its episode; null if it has none
     * @param readBy what extracted it from a text; null if it was submitted as a claim
     * @param starts for an end, the starts of everything that it could end if its date were different
     */
    record ToldClaim(
            boolean isEnd,
            Moment begins,
            boolean bounded,
            @Nullable Instant said,
            @Nullable String readBy,
            List<Moment> starts) {}

    /** An end that precedes every start of what it could end. If nothing starts, the start is merely unknown. */
    record EndBeforeStart(String name, String says) implements ClaimRule {

        @Override
        public boolean isBroken(ToldClaim claim) {
            return claim.isEnd()
                    && !claim.starts().isEmpty()
                    && claim.starts().stream().allMatch(start -> start.isAfter(claim.begins()));
        }
    }

    /**
     * Reported as past, but dated after the report. Claims have no tense, but rules for prose give a claim its own end
     * only if the text says that it was so or happened. What is, begins or is planned stays open.
     */
    record PastInTheFuture(String name, String says) implements ClaimRule {

        private static final String RULES = "rules/";

        @Override
        public boolean isBroken(ToldClaim claim) {
            return !claim.isEnd()
                    && claim.bounded()
                    && claim.said() != null
                    && claim.readBy() != null
                    && claim.readBy().startsWith(RULES)
                    && claim.begins().first().isAfter(claim.said());
        }
    }
}
