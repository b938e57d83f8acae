package dev.annals.extract.llm;

import static dev.annals.extract.llm.StubEndpoint.reads;

import dev.annals.extract.Extractor;
import dev.annals.extract.ExtractorContract;
import org.junit.jupiter.api.AfterEach;

/** The contract, with a model that reads well. */
class LlmContractTest extends ExtractorContract {

    private final Rig rig = new Rig();

    LlmContractTest() {
        rig.stub.does(reads(LlmContractTest::model));
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Override
    protected Extractor extractor() {
        return rig.extractor;
    }

    private static String model(String text) {
        Told told = new Told();
        if (text.contains("Ann Lee works for Initech")) {
            told.entity("Ann Lee", "Person").claim("Ann Lee works for Initech", "Ann Lee", "employer", "Initech");
        }
        if (text.contains("She has worked")) {
            told.claim(
                    "She has worked for Initech since 2019",
                    "Ann Lee",
                    "employer",
                    "Initech",
                    "present",
                    "since 2019",
                    "");
        }
        if (text.contains("I live in Oslo")) {
            told.claim("I live in Oslo", "Cy Dahl", "residence", "Oslo");
        }
        if (text.contains("Bo Berg left Initech in 2019")) {
            told.claim("Bo Berg left Initech in 2019", "Bo Berg", "employer", "Initech", "ended", "in 2019", "");
        }
        if (text.contains("Bo Berg, too, lives")) {
            told.claim("Bo Berg, too, lives in Oslo", "Bo Berg", "residence", "Oslo");
        }
        return told.json();
    }
}
