package dev.annals.mcp;

import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.ValidAt;
import dev.annals.fact.Fact;
import dev.annals.fact.ProvenanceReader;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import jakarta.inject.Singleton;
import java.util.Map;

/** Looks up the facts that a caller considers wrong. */
@Singleton
class WrongFacts {

    private static final AsOf NOW = new AsOf(new ValidAt.Any(), null);

    private final ProvenanceReader facts;

    WrongFacts(ProvenanceReader facts) {
        this.facts = facts;
    }

    /**
     * @throws ProblemException not-found; invalid-value, if it is no longer believed: other claims support what is
     *     believed now
     */
    Fact one(Reader reader, String given) throws InterruptedException {
        String id = Texts.name(given, "fact");
        Fact fact = Renamed.fields(Map.of("id", "fact"), () -> facts.one(reader, id, NOW))
                .fact();
        if (fact.knownTo() != null) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE,
                    "fact",
                    "\"" + fact.statement() + "\" has not been believed since " + fact.knownTo()
                            + ". Use timeline to see what is believed now, and give the id of that fact.");
        }
        return fact;
    }
}
