package dev.annals.access;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names by which a machine addresses itself. No name server can give them to another machine. */
final class LocalNames {

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern AUTHORITY = Pattern.compile(
            "(?:localhost|127(?:\\." + OCTET + "){3}|\\[::1\\])(?::(\\d{0,5}))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORIGIN = Pattern.compile("(https?)://([^/]+)");

    private LocalNames() {}

    static boolean isLocal(String authority) {
        return AUTHORITY.matcher(authority).matches();
    }

    /** Whether the origin is that of the service itself. */
    static boolean isOwn(String origin, String scheme, String authority) {
        Matcher parts = ORIGIN.matcher(origin);
        return parts.matches()
                && parts.group(1).equals(scheme)
                && isLocal(parts.group(2))
                && port(parts.group(2), scheme).equals(port(authority, scheme));
    }

    private static Optional<String> port(String authority, String scheme) {
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            return Optional.empty();
        }
        @Nullable String port = parts.group(1);
        return Optional.of(port != null && !port.isEmpty() ? port : scheme.equals("https") ? "443" : "80");
    }
}
