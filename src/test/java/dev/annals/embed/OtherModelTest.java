package dev.annals.embed;

class OtherModelTest extends EmbedderContract {

    OtherModelTest() {
        super(TestModels.BGE);
    }
}
