package dev.annals.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void whatDigestsAreMadeOfIsFoldedAsItEverWas() {
        assertThat(Texts.caseFolded("Ann  O\u2019Hara \u2010 Stra\u00dfe")).isEqualTo("ann o\u2019hara \u2010 strasse");
        assertThat(Texts.folded("Ann  O\u2019Hara \u2010 Stra\u00dfe")).isEqualTo("ann o'hara - strasse");
    }

    @Test
    void asciiIsFoldedAsUnicodeSays() {
        for (char c = ' '; c <= '~'; c++) {
            String name = "A" + c + "b Z";
            assertThat(Texts.folded(name)).isEqualTo(Texts.caseFolded(name.replace('`', '\'')));
        }
        assertThat(Texts.folded(" A  b ")).isEqualTo("a b");
        assertThat(Texts.folded("A\tb")).isEqualTo("a b");
        assertThat(Texts.folded("  ")).isEmpty();
    }
}
