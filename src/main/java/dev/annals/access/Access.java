package dev.annals.access;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Identifies the caller. On a loopback address nobody signs in: the actor is {@code local}, and a header names the
 * tenant.
 */
@Singleton
public class Access {

    public static final String TENANT_HEADER = "Annals-Tenant";

    /** Of callers who name none. */
    public static final String DEFAULT_TENANT = "main";

    private static final String LOCAL_ACTOR = "local";
    private static final Pattern TENANT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final HttpHeaders headers;

    Access(HttpHeaders headers) {
        this.headers = headers;
    }

    /** @throws ProblemException invalid-tenant */
    public Caller caller() {
        return caller(headers.getHeaderString(TENANT_HEADER));
    }

    /**
     * The caller, for transports that read the header themselves.
     *
     * @param named the value of the header; null: absent
     * @throws ProblemException invalid-tenant
     */
    public Caller caller(@Nullable String named) {
        String tenant = named == null ? DEFAULT_TENANT : named;
        if (!TENANT.matcher(tenant).matches()) {
            throw new ProblemException(
                    ErrorCode.INVALID_TENANT,
                    TENANT_HEADER,
                    "A tenant is a letter or digit followed by at most 63 letters, digits and . _ - characters.");
        }
        return Caller.ofTenant(tenant, LOCAL_ACTOR);
    }
}
