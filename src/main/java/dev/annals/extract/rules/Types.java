package dev.annals.extract.rules;

import dev.annals.belief.Entity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types of entities, and the kinds of names that the analyser distinguishes. */
final class Types {

    static final String PERSON = "Person";

    /** A person, whatever the analyser takes the name for. */
    static final String SOMEBODY = "Somebody";

    static final String ORGANIZATION = "Organization";
    static final String PLACE = "Place";
    static final String GROUP = "Group";
    static final String ANIMAL = "Animal";

    /** What people and systems use: software, machines, languages. Analysers classify such names in many ways. */
    static final String TOOL = "Tool";

    static final String SYSTEM = "System";
    static final String THING = Entity.UNTYPED;

    private static final Map<String, String> OF_KIND = Map.ofEntries(
            Map.entry("PERSON", PERSON),
            Map.entry("ORG", ORGANIZATION),
            Map.entry("GPE", PLACE),
            Map.entry("LOC", PLACE),
            Map.entry("FAC", "Facility"),
            Map.entry("NORP", GROUP),
            Map.entry("PRODUCT", "Product"),
            Map.entry("WORK_OF_ART", "Work"),
            Map.entry("EVENT", "Event"),
            Map.entry("LANGUAGE", "Language"),
            Map.entry("LAW", THING));

    /** Kinds the analyser often assigns to companies: buildings, products and works. */
    private static final Set<String> MAYBE_ORGANIZATION = Set.of("PRODUCT", "FAC", "WORK_OF_ART");

    private static final Set<String> NO_TOOL = Set.of("NORP", "FAC", "LOC");

    /** What a thing cannot be. */
    private static final Set<String> ANIMATE_OR_PLACE = Set.of(PERSON, PLACE, GROUP);

    /** Any entity that has a name. */
    static final List<String> NAMED = List.of(PERSON, ORGANIZATION, PLACE, GROUP, THING);

    private Types() {}

    /** Adds {@link #SOMEBODY} where only people can be meant. */
    static List<String> personal(List<String> types, boolean personal) {
        return personal && types.contains(PERSON)
                ? Stream.concat(types.stream(), Stream.of(SOMEBODY)).toList()
                : types;
    }

    /** The type for this kind of name; null if it is no entity, such as a number or a date. */
    static @Nullable String ofKind(String kind) {
        return OF_KIND.get(kind);
    }

    /** The wanted type that a name of this kind may have; null if none. */
    static @Nullable String fitting(String kind, Collection<String> wanted) {
        String type = ofKind(kind);
        if (type == null) {
            return null;
        }
        if (wanted.contains(type)) {
            return type;
        }
        if (wanted.contains(TOOL) && !NO_TOOL.contains(kind)) {
            return TOOL;
        }
        if (wanted.contains(ANIMAL)) {
            return ANIMAL;
        }
        if (wanted.contains(ORGANIZATION) && MAYBE_ORGANIZATION.contains(kind)) {
            return ORGANIZATION;
        }
        return wanted.contains(THING) && !ANIMATE_OR_PLACE.contains(type) ? type : null;
    }
}
