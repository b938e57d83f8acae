package dev.annals.decision;

import dev.annals.asof.Basis;
import dev.annals.change.Receipt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One decision and the basis of the answer. */
record DecisionAnswer(
        Basis basis,
        KnownDecision decision,

        @Schema(description = "What its commit opened and closed because of it")
        Changed changed) {

    @Schema(name = "DecisionChanges")
    record Changed(Receipt.FactChanges facts, Receipt.Contradictions contradictions) {}
}
