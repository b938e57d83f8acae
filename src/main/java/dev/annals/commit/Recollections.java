package dev.annals.commit;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of the tenants that were written to last. */
final class Recollections {

    private final int most;
    private final Map<String, Recollection> byTenant = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Integer> sizes = new LinkedHashMap<>();
    private int size;

    /** @param most the size of all together */
    Recollections(int most) {
        this.most = most;
    }

    synchronized Recollection of(String tenant) {
        return byTenant.computeIfAbsent(tenant, name -> new Recollection());
    }

    /** It may have grown: if all together are too large, the tenants not written to for longest are forgotten. */
    synchronized void grown(String tenant, int now) {
        if (!byTenant.containsKey(tenant)) {
            return; // forgotten meanwhile, for another that grew
        }
        size += now - sizes.getOrDefault(tenant, 0);
        sizes.put(tenant, now);
        while (size > most) {
            String eldest = byTenant.keySet().iterator().next();
            byTenant.remove(eldest);
            size -= sizes.getOrDefault(eldest, 0);
            sizes.remove(eldest);
        }
    }
}
