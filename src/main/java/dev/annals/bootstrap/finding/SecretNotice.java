package dev.annals.bootstrap.finding;

import dev.annals.bootstrap.secret.Secrets;
import java.util.Map;

/** Tells that a secret was found, and where: not which. */
public final class SecretNotice {

    private SecretNotice() {}

    public static Chapter.Notice of(String place, Secrets.Found secret) {
        return new Chapter.Notice(
                place,
                "masked: what looks like a " + secret.kind() + " in " + place + ", line " + secret.line()
                        + ". Take it back where it was issued: whoever has the files has it",
                Map.of("secret", secret.kind(), "place", place, "line", secret.line()));
    }
}
