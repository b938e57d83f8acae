package dev.annals.extract.rules;

import dev.annals.belief.ClaimKind;
import dev.annals.extract.FoundAlias;
import dev.annals.extract.FoundClaim;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence, and what a careful reader finds in it: claims, as {@code [end] subject | predicate | object}, and other
 * names, as {@code alias entity | name}.
 */
record Example(String sentence, Set<String> claims) {

    static List<Example> read() {
        List<Example> examples = new ArrayList<>();
        for (String line : text().lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("  ")) {
                examples.getLast().claims().add(line.strip());
            } else {
                examples.add(new Example(line, new TreeSet<>()));
            }
        }
        return examples;
    }

    /** A claim as an example writes it. */
    static String written(FoundClaim claim) {
        String said = switch (claim.said()) {
            case FoundClaim.Named named -> named.name();
            case FoundClaim.Written written -> written.text();
        };
        String kind = claim.kind() == ClaimKind.ASSERT ? "" : claim.kind().word() + " ";
        return kind + claim.subject().name() + " | " + claim.predicate() + " | " + said;
    }

    /** Another name as an example writes it. */
    static String written(FoundAlias alias) {
        return "alias " + alias.entity().name() + " | " + alias.name();
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream("/extract/sentences.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
