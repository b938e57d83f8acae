package dev.annals.commit;

import dev.annals.change.Change;
import dev.annals.change.Receipt;
import dev.annals.change.Submission;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A submission and the future of its receipt. */
record Waiting(Submission submission, CompletableFuture<Receipt> receipt) implements Lane.Waits {
    static Waiting of(Submission submission) {
        return new Waiting(submission, new CompletableFuture<>());
    }

    @Override
    public int ops() {
        return submission.change().size();
    }

    @Override
    public boolean alone() {
        return submission.change().rearranges();
    }

    @Override
    public @Nullable String subject() {
        return submission.change() instanceof Change.Transaction transaction && transaction.part() != null
                ? transaction.part().subject()
                : null;
    }
}
