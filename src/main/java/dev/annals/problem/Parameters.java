package dev.annals.problem;

import jakarta.ws.rs.core.UriInfo;
import java.util.Set;

/** Query parameters are known by name: one misspelt would be a filter silently not applied. */
public final class Parameters {

    private Parameters() {}

    public static void only(UriInfo uri, String... known) {
        Set<String> names = Set.of(known);
        for (String name : uri.getQueryParameters().keySet()) {
            if (!names.contains(name)) {
                throw new ProblemException(
                        ErrorCode.INVALID_PARAMETER,
                        name.replaceAll("\\p{Cntrl}", ""),
                        "There is no such parameter; there are " + String.join(", ", known) + ".");
            }
        }
    }
}
