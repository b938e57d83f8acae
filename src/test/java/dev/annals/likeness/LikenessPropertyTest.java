package dev.annals.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.Concurrent;
import dev.annals.Seed;
import dev.annals.problem.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Properties that hold for any names. */
@Concurrent
class LikenessPropertyTest {

    private static final int PAIRS = 20_000;
    private static final List<String> WORDS = List.of(
            "Ann",
            "Anna",
            "A.",
            "J.R.",
            "Bob",
            "Robert",
            "Lee",
            "Lindqvist",
            "Lindquist",
            "Dr.",
            "Mr.",
            "Mrs.",
            "Jr.",
            "Sr.",
            "PhD",
            "Acme",
            "Inc.",
            "GmbH",
            "AG",
            "The",
            "of",
            "and",
            "&",
            "International",
            "Business",
            "Machines",
            "IBM",
            "21",
            "2.1",
            "v2",
            "II",
            "C++",
            "non-",
            "José",
            "Jose",
            "Kubernetes",
            "Kuberentes",
            "O'Brien",
            "李",
            "\u0301",
            "!");
    private static final List<String> TYPES = List.of("Person", "Organization", "Product", "Thing");

    private final long seed = Seed.take();
    private final Random random = new Random(seed);

    @Test
    void isTheSameFromEitherSide() {
        forPairs((one, other) -> assertThat(Likeness.of(one, other)).isEqualTo(Likeness.of(other, one)));
    }

    @Test
    void everybodyIsTheSameAsThemselves() {
        forPairs((one, other) -> assertThat(Likeness.of(one, one).degree()).isEqualTo(Degree.SAME));
    }

    @Test
    void whatTellsThemApartIsNeverOutweighed() {
        forPairs((one, other) -> {
            Likeness bare = Likeness.of(bare(one), bare(other));
            if (bare.reasons().stream().anyMatch(Reason::isFinal)) {
                assertThat(Likeness.of(one, other)).isEqualTo(bare);
            }
        });
    }

    @Test
    void moreAliasesMakeNobodyLessAlike() {
        forPairs((one, other) -> assertThat(Likeness.of(one, other).degree())
                .isLessThanOrEqualTo(Likeness.of(bare(one), bare(other)).degree()));
    }

    @Test
    void onlyWhatIsAlikeScores() {
        forPairs((one, other) -> {
            Likeness likeness = Likeness.of(one, other);
            assertThat(likeness.score() > 0).isEqualTo(likeness.degree() != Degree.DIFFERENT);
            assertThat(likeness.score()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void namesThatAreTheSameFindEachOther() {
        forPairs((one, other) -> {
            if (isName(one.name()) && Likeness.of(bare(one), bare(other)).isSame()) {
                assertThat(found(one.name())).containsAnyElementsOf(NameKeys.ofSame(other.name()));
            }
        });
    }

    /** Whether it is more than titles and legal forms. */
    private static boolean isName(String name) {
        return WrittenName.joinedWords(name).stream()
                .map(Word::folded)
                .anyMatch(word -> !Affixes.isBefore(word) && !Affixes.isAfter(word));
    }

    /** The keys by which an entity of this name is found: that of its name, and the others. */
    private static Set<String> found(String name) {
        Set<String> keys = new HashSet<>(NameKeys.of(name));
        keys.add(Texts.folded(name));
        return keys;
    }

    private void forPairs(BiConsumer<Named, Named> check) {
        for (int i = 0; i < PAIRS; i++) {
            Named one = named();
            Named other = random.nextInt(3) == 0 ? variant(one) : named();
            try {
                check.accept(one, other);
            } catch (RuntimeException | AssertionError failed) {
                throw new AssertionError(one + " and " + other + ", " + Seed.repeat(seed), failed);
            }
        }
    }

    private Named named() {
        return new Named(
                name(),
                TYPES.get(random.nextInt(TYPES.size())),
                random.nextInt(10) == 0 ? "the electrician" : null,
                IntStream.range(0, random.nextInt(3)).mapToObj(i -> name()).toList());
    }

    /** One that differs by a word. */
    private Named variant(Named named) {
        List<String> words = new ArrayList<>(List.of(named.name().split(" ")));
        words.set(random.nextInt(words.size()), word());
        return new Named(String.join(" ", words), named.type(), named.as(), named.aliases());
    }

    private String name() {
        return String.join(
                " ", Stream.generate(this::word).limit(1 + random.nextInt(4)).toList());
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static Named bare(Named named) {
        return new Named(named.name(), named.type(), named.as(), List.of());
    }
}
