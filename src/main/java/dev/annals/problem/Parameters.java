package dev.annals.problem;

import jakarta.ws.rs.core.UriInfo;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Refuses unknown, empty and repeated query parameters: such a filter would silently not apply. */
public final class Parameters {

    private static final Set<String> REPEATABLE = Set.of("scope");

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

    private Parameters() {}

    /** A whole number in ASCII digits; empty if it is not one. */
    public static OptionalLong whole(String text) {
        return WHOLE.matcher(text).matches() ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    public static void only(UriInfo uri, String... known) {
        Set<String> names = Set.of(known);
        // In the order of names, so that of several faults the same one is always reported.
        new TreeMap<>(uri.getQueryParameters()).forEach((name, values) -> {
            if (!names.contains(name)) {
                throw refused(
                        name.replaceAll("\\p{Cntrl}", ""),
                        known.length == 0
                                ? "There is no such parameter; this path takes none."
                                : "There is no such parameter; there are " + String.join(", ", known) + ".");
            }
            if (values.contains("")) {
                throw refused(name, "The parameter is empty. Give it a value, or leave it out.");
            }
            if (values.size() > 1 && !REPEATABLE.contains(name)) {
                throw refused(name, "The parameter is given " + values.size() + " times; give it once.");
            }
        });
    }

    private static ProblemException refused(String name, String detail) {
        return new ProblemException(ErrorCode.INVALID_PARAMETER, name, detail);
    }
}
