package dev.annals.recall;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Uses that are not written yet: those of one text are one, and where too many texts wait, the next are not counted. */
final class WaitingUses {

    private final int most;
    private Map<Use, Long> times = new HashMap<>();

    /** @param most different texts that may wait */
    WaitingUses(int most) {
        this.most = most;
    }

    private record Use(String tenant, String of) {}

    /** @return how many were not counted */
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
     * All that wait; none wait then.
     *
     * @return by tenant, and by id in their order, so that who writes them meets others in the same order
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
