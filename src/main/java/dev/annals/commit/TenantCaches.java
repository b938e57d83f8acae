package dev.annals.commit;

import java.util.LinkedHashMap;
import java.util.Map;

/** The caches of the tenants written to most recently. */
final class TenantCaches {

    private final int most;
    private final Map<String, TenantCache> byTenant = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Integer> sizes = new LinkedHashMap<>();
    private int size;

    /** @param most the maximum total size */
    TenantCaches(int most) {
        this.most = most;
    }

    synchronized TenantCache of(String tenant) {
        return byTenant.computeIfAbsent(tenant, name -> new TenantCache());
    }

    /** Records a tenant's new size, and evicts the tenants not written to for longest while the total is too large. */
    synchronized void grown(String tenant, int now) {
        if (!byTenant.containsKey(tenant)) {
            return; // evicted meanwhile, because another grew
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
