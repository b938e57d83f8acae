package dev.annals.likeness;

import java.util.Map;
import java.util.Set;

/** Which types may describe the same entity, one of them more generally. */
public final class Types {

    static final String ORGANIZATION = "Organization";

    private static final Map<String, Set<String>> KINDS = Map.of(
            ORGANIZATION,
            Set.of(
                    "Organisation",
                    "Company",
                    "Corporation",
                    "Business",
                    "Bank",
                    "Agency",
                    "Institution",
                    "University",
                    "School",
                    "Party",
                    "Team"),
            "Place",
            Set.of("Location", "City", "Town", "Village", "Country", "State", "Region", "Island"),
            "Product",
            Set.of("Software", "Technology", "Tool", "Library", "Service", "Device"));

    private Types() {}

    /** Whether one is a kind of the other: a city and a place are akin, a city and a country are not. */
    public static boolean akin(String type, String other) {
        return isKindOf(type, other) || isKindOf(other, type);
    }

    static boolean isKindOf(String type, String general) {
        return KINDS.getOrDefault(general, Set.of()).contains(type);
    }
}
