package dev.annals.access;

/**
 * Who is calling.
 *
 * @param tenant whose memory is read or changed; no query crosses it
 * @param actor recorded in the journal
 * @param readable the scopes that answers may show
 * @param writable the scopes that may be changed
 */
public record Caller(String tenant, String actor, Scopes readable, Scopes writable) {

    /** A caller who may do everything in the tenant. */
    public static Caller ofTenant(String tenant, String actor) {
        return new Caller(tenant, actor, Scopes.ALL, Scopes.ALL);
    }

    public Reader reader() {
        return new Reader(tenant, readable);
    }
}
