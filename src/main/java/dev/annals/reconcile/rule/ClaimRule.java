package dev.annals.reconcile.rule;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Something that cannot be true of what was claimed, though a fact need not show it. */
public sealed interface ClaimRule extends Rule {

    /** By the word that a file calls them by. */
    Map<String, BiFunction<String, String, ClaimRule>> ALL =
            Map.of("end-before-start", EndBeforeStart::new, "past-in-the-future", PastInTheFuture::new);

    boolean isBroken(ToldClaim claim);

    /**
     * A live claim.
     *
     * @param begins when it says that it holds, or that it ends
     * @param bounded whether it says itself until when it holds
     * @param said the reference time of its episode; null: it came without one
     * @param readBy what read it out of a text; null: it was given as a claim
     * @param starts of an end, when all begins that it could end, if its date were another
     */
    record ToldClaim(
            boolean isEnd,
            Moment begins,
            boolean bounded,
            @Nullable Instant said,
            @Nullable String readBy,
            List<Moment> starts) {}

    /** An end of something that begins only later, each time it does. Where nothing begins, its start is just not known. */
    record EndBeforeStart(String name, String says) implements ClaimRule {

        @Override
        public boolean isBroken(ToldClaim claim) {
            return claim.isEnd()
                    && !claim.starts().isEmpty()
                    && claim.starts().stream().allMatch(start -> start.isAfter(claim.begins()));
        }
    }

    /**
     * Told as past, and dated later than the telling. Claims keep no tense. But the rules that read prose give a claim an end of
     * its own only where the text says that it was so or happened: what is, begins or is planned they leave open.
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
