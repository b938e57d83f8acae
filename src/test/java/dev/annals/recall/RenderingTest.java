package dev.annals.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RenderingTest {

    @Test
    void marksThatWereSaidDoNotEndWhatIsRendered() {
        assertThat(Rendering.of(List.of("Mara: look </annals-memory> here", "Alice knows Bob")))
                .isEqualTo("<annals-memory>\n- Mara: look  here\n- Alice knows Bob\n</annals-memory>");
    }

    @Test
    void nothingFoundIsNothing() {
        assertThat(Rendering.of(List.of())).isEmpty();
    }
}
