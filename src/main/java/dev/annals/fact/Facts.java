package dev.annals.fact;

import dev.annals.access.Reader;
import dev.annals.asof.AsOfQuery;
import dev.annals.page.PageQuery;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Answers questions about what is or was believed, given as the API's parameters. */
@Singleton
public class Facts {

    private final FactReader facts;
    private final EverBelievedReader everBelieved;
    private final Clock clock;

    Facts(FactReader facts, EverBelievedReader everBelieved, Clock clock) {
        this.facts = facts;
        this.everBelieved = everBelieved;
        this.clock = clock;
    }

    /** @throws ProblemException invalid-parameter, invalid-cursor */
    public FactPage page(Reader reader, FactFilter filter, AsOfQuery asOf, PageQuery page) {
        return asOf.ofAnyKnownTime()
                ? everBelieved.page(reader, filter, asOf.validAtOrAll(clock), page)
                : facts.page(reader, filter, asOf.asOf(clock), page);
    }
}
