package dev.annals.bootstrap.finding;

import dev.annals.bootstrap.secret.Secrets;
import java.util.Map;
import java.util.function.Predicate;

/** Reports that a secret was found and where, without revealing it. */
public final class SecretNotice {

    private SecretNotice() {}

    /** @param findings tests the ids of the findings in which it was masked */
    public static Chapter.Notice of(String place, Secrets.Found secret, Predicate<String> findings) {
        return new Chapter.Notice(
                place,
                "masked: what looks like a " + secret.kind() + " in " + place + ", line " + secret.line()
                        + ". Revoke it with its issuer: everybody with access to the files has it",
                Map.of("secret", secret.kind(), "place", place, "line", secret.line()),
                findings);
    }
}
