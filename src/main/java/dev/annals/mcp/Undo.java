package dev.annals.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annals.change.Receipt;
import jakarta.inject.Singleton;

/** Adds to a receipt the tool call that undoes what was done. */
@Singleton
class Undo {

    private final ObjectMapper mapper;

    Undo(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The receipt, with the call that undoes it. */
    ObjectNode told(Receipt receipt) {
        ObjectNode arguments = mapper.createObjectNode();
        ArrayNode decisions = arguments.putArray("undo");
        receipt.decisions().forEach(decision -> decisions.add(decision.id()));
        if (!receipt.made().isEmpty()) {
            ArrayNode claims = arguments.putArray("claims");
            receipt.made().forEach(claim -> claims.add(claim.id()));
        }
        arguments.put("reason", "undone");
        ObjectNode told = mapper.valueToTree(receipt);
        told.putObject("undo").put("tool", "forget").set("arguments", arguments);
        return told;
    }
}
