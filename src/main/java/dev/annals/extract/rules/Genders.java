package dev.annals.extract.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom "he" and "she" may refer to, judged by common first names and titles. Most names are undecided. */
final class Genders {

    private static final Set<String> FEMALE_PRONOUNS = Set.of("she", "her", "hers", "herself");
    private static final Map<String, Gender> NAMES = read();

    private Genders() {}

    static @Nullable Gender ofPronoun(String pronoun) {
        return FEMALE_PRONOUNS.contains(pronoun) ? Gender.FEMALE : Gender.MALE;
    }

    static Optional<Gender> ofName(String name) {
        String first = name.toLowerCase(Locale.ROOT).split("[ .]", 2)[0];
        return Optional.ofNullable(NAMES.get(first));
    }

    private static Map<String, Gender> read() {
        Map<String, Gender> names = new HashMap<>();
        for (Gender gender : Gender.values()) {
            for (String name : words("/vocabulary/" + gender.name().toLowerCase(Locale.ROOT) + ".txt")) {
                names.put(name, gender);
            }
        }
        return Map.copyOf(names);
    }

    private static String[] words(String path) {
        try (InputStream in = Objects.requireNonNull(Genders.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
