package dev.annals.recall;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Uses that are not written yet, merged per text. When too many texts are waiting, further ones are not counted. */
final class WaitingUses {

    private final int most;
    private Map<Use, Long> times = new HashMap<>();

    /** @param most the maximum number of different texts waiting */
    WaitingUses(int most) {
        this.most = most;
    }

    private record Use(String tenant, String of) {}

    /** @return how many could not be counted */
    synchronized int add(String tenant, Collection<String> ids) {
        int dropped = 0;
        for (String id : ids) {
            Use use = new Use(tenant, id);
            if (times.size() < most || times.containsKey(use)) {
                times.merge(use, 1L, Long::sum);
            } else {
                dropped++;
            }
        }
        return dropped;
    }

    /**
     * Removes and returns all waiting uses.
     *
     * @return keyed by tenant, then by id in order, so that concurrent writers take their locks in the same order
     */
    Map<String, NavigableMap<String, Long>> take() {
        Map<Use, Long> taken;
        synchronized (this) {
            taken = times;
            times = new HashMap<>();
        }
        Map<String, NavigableMap<String, Long>> byTenant = new TreeMap<>();
        taken.forEach((use, count) -> byTenant.computeIfAbsent(use.tenant(), tenant -> new TreeMap<>())
                .put(use.of(), count));
        return byTenant;
    }
}
