package dev.annals.commit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Caller;
import java.util.List;

/** Makes commits, for features that write on their own account. */
public interface Transactions {

    /** @param claims their ids, one for each op */
    record Made(long seq, List<String> claims) {}

    /**
     * @param key an Idempotency-Key: repeated, the transaction takes effect once and has the same answer
     * @param body in the format of {@code POST /v1/transactions}
     */
    Made transact(Caller caller, String key, JsonNode body);
}
