package dev.annals.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;

/** What callers are told when the database fails. */
class GraphTest {

    @Test
    void aTransactionThatIsTooLargeIsToldSo() {
        assertThat(Graph.unavailable(new TransientException(
                                "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
                                "The allocation of an extra 2.7 MiB would use more than the limit 716.8 MiB."))
                        .detail())
                .contains("too little memory", "annals.neo4j.local.heap");
    }

    @Test
    void ofOthersItIsToldThatTheyPass() {
        assertThat(Graph.unavailable(new ServiceUnavailableException("closed")).detail())
                .contains("did not answer in time", "Try again");
    }
}
