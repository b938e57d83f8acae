package dev.annals.predicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.predicate.PredicateReader.Known;
import dev.annals.problem.ProblemException;
import dev.annals.vocabulary.Term;
import dev.annals.vocabulary.TermReader;
import dev.annals.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** The vocabulary of one tenant, reloaded when it may have changed. */
final class TenantVocabulary {

    private static final Logger LOG = Logger.getLogger(TenantVocabulary.class);

    /** How long a declaration through another process may go unnoticed. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Vocabulary common;
    private final Supplier<List<Known>> reading;
    private final ObjectMapper mapper;
    private final Clock clock;

    private List<Known> declared = List.of();
    private Vocabulary vocabulary;
    private Instant until = Instant.MIN;

    /** @param reading loads the tenant's predicates that have words */
    TenantVocabulary(Vocabulary common, Supplier<List<Known>> reading, ObjectMapper mapper, Clock clock) {
        this.common = common;
        this.vocabulary = common;
        this.reading = reading;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Returns the same object until other words are declared. */
    synchronized Vocabulary now() {
        Instant now = clock.instant();
        if (!now.isBefore(until)) {
            List<Known> found = reading.get();
            if (!found.equals(declared)) {
                vocabulary = with(found);
                declared = found;
            }
            until = now.plus(FRESH);
        }
        return vocabulary;
    }

    synchronized void expire() {
        until = Instant.MIN;
    }

    private Vocabulary with(List<Known> found) {
        if (found.isEmpty()) {
            return common;
        }
        String source = found.stream()
                .map(known -> known.predicate().name() + known.words())
                .collect(Collectors.joining("\n"));
        List<Term> terms = found.stream().flatMap(known -> term(known).stream()).toList();
        return common.with(terms, source);
    }

    /** Empty if this version refuses words that an earlier one accepted. */
    private Optional<Term> term(Known known) {
        try {
            return Optional.of(TermReader.read(known.predicate(), mapper.readTree(known.words())));
        } catch (ProblemException | JsonProcessingException wrong) {
            LOG.warnf(
                    "Ignoring the words of the predicate %s: %s",
                    known.predicate().name(), wrong.getMessage());
            return Optional.empty();
        }
    }
}
