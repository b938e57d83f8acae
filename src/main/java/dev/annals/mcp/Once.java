package dev.annals.mcp;

import dev.annals.access.Caller;
import dev.annals.change.IdempotencyKey;
import dev.annals.change.Receipt;
import dev.annals.commit.FirstAnswers;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Gives a call that is repeated under its idempotencyKey the first answer again. */
@Singleton
class Once {

    private final FirstAnswers answers;

    Once(FirstAnswers answers) {
        this.answers = answers;
    }

    /**
     * What a call looks up before it commits is gone once it has taken effect, such as the fact that it corrects: so a
     * refusal, too, may mean that.
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
