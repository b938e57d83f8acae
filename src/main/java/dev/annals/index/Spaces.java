package dev.annals.index;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Both spaces at one moment. */
record Spaces(List<Space> all) {

    static final Spaces NONE = new Spaces(List.of());

    @Nullable
    Space active() {
        return in(Space.State.ACTIVE);
    }

    @Nullable
    Space building() {
        return in(Space.State.BUILDING);
    }

    @Nullable
    Space leaving() {
        return in(Space.State.LEAVING);
    }

    /** The space in which every text should have a vector. */
    @Nullable
    Space wanted() {
        Space building = building();
        return building == null ? active() : building;
    }

    /** The space for the next model's vectors. Vectors left there by another model are overwritten. */
    Space free() {
        return first(space -> space.state() != Space.State.ACTIVE).orElseThrow();
    }

    /** The ids of all models that have vectors. */
    Set<String> models() {
        return all.stream()
                .flatMap(space -> Stream.ofNullable(space.holds()))
                .map(Space.Held::id)
                .collect(Collectors.toSet());
    }

    /** The values of {@code embeddedBy} for texts without a vector in the space. */
    List<String> withoutVectorIn(Space space) {
        Stream<String> others = space.state() == Space.State.BUILDING
                ? models().stream().filter(model -> !space.holds(model))
                : Stream.empty();
        return Stream.concat(Stream.of(""), others).toList();
    }

    private @Nullable Space in(Space.State state) {
        return first(space -> space.state() == state).orElse(null);
    }

    private java.util.Optional<Space> first(Predicate<Space> wanted) {
        return all.stream().filter(wanted).findFirst();
    }
}
