package dev.annals.commit.plan;

import dev.annals.belief.EntityIndex;
import dev.annals.belief.Value;
import dev.annals.digest.CanonicalJson;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Values and dates as shown in sentences. */
public final class Wording {

    private Wording() {}

    static String of(@Nullable Value value, EntityIndex entities) {
        return switch (value) {
            case null -> "";
            case Value.Of(String id) -> entities.get(id).name();
            case Value.Literal(Number number) -> CanonicalJson.write(number);
            case Value.Literal(Object content) -> content.toString();
        };
    }

    /** {@code , 2021-05-01 to 2021-11-01}: tells claims and facts with the same statement apart. */
    public static String dates(Interval valid) {
        boolean sinceEver = valid.from().equals(Instants.MIN);
        if (valid.isOpen()) {
            return sinceEver ? "" : ", since " + date(valid.from());
        }
        return sinceEver ? ", until " + date(valid.to()) : ", " + date(valid.from()) + " to " + date(valid.to());
    }

    private static String date(Instant instant) {
        return instant.toString().replace("T00:00:00Z", "");
    }
}
