package dev.annals.system;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A transaction with one claim that can be told from all others, in the journal as well.
 *
 * @param key its idempotency key, and the source its claim names
 */
public record Write(String key, String subject, Map<String, Object> transaction) {

    /** {@code one} predicate whose present value every write below changes or confirms. */
    public static final String PREDICATE = "status";

    /** By then, what was written to a slot leaves exactly one value standing. */
    public static final String PRESENT = "2021-06-01";

    /** The nth write of a writer to a subject: open states of the same and of other starts, exceptions, corrections. */
    public static Write of(String writer, int n, String subject) {
        String key = writer + "-" + n;
        Map<String, Object> times = switch (n % 5) {
            case 0, 1 -> Map.of("op", "assert", "validFrom", "2020");
            case 2 -> Map.of("op", "assert", "validFrom", Integer.toString(2000 + n % 20));
            case 3 -> Map.of("op", "assert", "validFrom", "2021", "validTo", "2022");
            default -> Map.of("op", "correct", "validFrom", "2019", "validTo", "2023");
        };
        Map<String, Object> op = new HashMap<>(times);
        op.put("subject", subject);
        op.put("predicate", PREDICATE);
        op.put(n % 2 == 0 ? "value" : "object", "value " + key);
        op.put("source", key);
        return new Write(key, subject, Map.of("ops", List.of(op)));
    }
}
