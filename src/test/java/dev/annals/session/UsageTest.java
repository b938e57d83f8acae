package dev.annals.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a session used what it was told. */
class UsageTest {

    private static final Instant TOLD = Instant.parse("2026-11-29T10:00:00Z");
    private static final String TEXT =
            "The ledger is kept in PostgreSQL with serializable isolation (since 2026-11-01)";

    @Test
    void anAgentThatSaysItLaterUsedIt() {
        assertThat(after("I will write it to PostgreSQL, since the isolation there is serializable."))
                .isTrue();
    }

    @Test
    void whatHadBeenSaidBeforeIsNoUse() {
        assertThat(usage(
                                said(-1, false, "Is the ledger kept in PostgreSQL, with serializable isolation?"),
                                said(1, true, "The ledger is kept in PostgreSQL with serializable isolation."))
                        .isUsed(TEXT, TOLD))
                .isFalse();
    }

    @Test
    void oneWordOrAUserSayingItIsNoUse() {
        assertThat(after("Ledger updated.")).isFalse();
        assertThat(usage(said(1, false, "PostgreSQL has serializable isolation for the ledger."))
                        .isUsed(TEXT, TOLD))
                .isFalse();
        assertThat(usage().isUsed(TEXT, TOLD)).isFalse();
    }

    private static boolean after(String reply) {
        return usage(said(-1, false, "Where do I write it?"), said(1, true, reply))
                .isUsed(TEXT, TOLD);
    }

    private static Usage usage(Usage.Said... said) {
        return new Usage(List.of(said));
    }

    private static Usage.Said said(int seconds, boolean byAgent, String content) {
        return Usage.Said.of(TOLD.plusSeconds(seconds), byAgent, content);
    }
}
