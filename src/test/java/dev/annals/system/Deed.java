package dev.annals.system;

import dev.annals.http.Ops;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A transaction that can be told from all others, in the journal as well.
 *
 * @param key its idempotency key, and its reason
 */
record Deed(String key, List<Ops.Op> ops) {

    Map<String, Object> transaction() {
        Map<String, Object> transaction = new LinkedHashMap<>();
        transaction.put("reason", key);
        transaction.put("ops", ops.stream().map(Ops.Op::fields).toList());
        return transaction;
    }
}
