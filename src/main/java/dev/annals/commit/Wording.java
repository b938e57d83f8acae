package dev.annals.commit;

import dev.annals.claim.Value;
import dev.annals.entity.EntityIndex;
import org.jspecify.annotations.Nullable;

/** Values as a sentence shows them. */
final class Wording {

    private Wording() {}

    static String of(@Nullable Value value, EntityIndex entities) {
        return switch (value) {
            case null -> "";
            case Value.Of(String id) -> entities.get(id).name();
            case Value.Literal(Object content) -> content.toString();
        };
    }
}
