package dev.annals.embed;

import java.util.Map;

class DefaultModelTest extends EmbedderContract {

    DefaultModelTest() {
        super(Map.of());
    }
}
