package dev.annals.mcp;

import dev.annals.access.Caller;
import dev.annals.change.IdempotencyKey;
import dev.annals.change.Receipt;
import dev.annals.commit.FirstAnswers;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Repeats the first answer for a call that is repeated with its idempotency key. */
@Singleton
class Once {

    private final FirstAnswers answers;

    Once(FirstAnswers answers) {
        this.answers = answers;
    }

    /**
     * A repeated call may be refused because its first attempt took effect, for instance because the fact it corrects
     * is gone. So the key is also looked up after a refusal.
     */
    Receipt receipt(Caller caller, @Nullable IdempotencyKey key, Renamed.Reading<Receipt> work)
            throws InterruptedException {
        try {
            return work.get();
        } catch (ProblemException refused) {
            ErrorCode code = refused.code();
            if (key == null || code == ErrorCode.IDEMPOTENCY_KEY_REUSED || code.isPassing()) {
                throw refused;
            }
            return answers.to(caller.tenant(), key).orElseThrow(() -> refused);
        }
    }
}
