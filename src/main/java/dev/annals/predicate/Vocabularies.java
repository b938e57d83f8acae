package dev.annals.predicate;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.graph.StartupOrder;
import dev.annals.vocabulary.Vocabulary;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/** The predicates that prose is searched for. A tenant's own take precedence over those common to all. */
@Singleton
public class Vocabularies {

    private static final Logger LOG = Logger.getLogger(Vocabularies.class);
    private static final int MOST = 1_000;

    private final Vocabulary common;
    private final PredicateReader predicates;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final Map<String, TenantVocabulary> byTenant = new LinkedHashMap<>(16, 0.75f, true);

    /** @throws IllegalArgumentException if the configured file is invalid, with the place and the reason */
    Vocabularies(VocabularyConfig config, PredicateReader predicates, ObjectMapper mapper, Clock clock) {
        Vocabulary shipped = Vocabulary.shipped();
        this.common = config.file().map(shipped::with).orElse(shipped);
        this.predicates = predicates;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Forces the bean to be created, so that an invalid file makes the start fail. */
    void atStart(@Observes @Priority(StartupOrder.ACCESS) StartupEvent event) {
        LOG.debugf("Prose is searched for %d predicates", common.terms().size());
    }

    /** The vocabulary of tenants without words of their own. */
    public Vocabulary common() {
        return common;
    }

    /** Returns the same object until something is declared. */
    public Vocabulary of(String tenant) {
        return held(tenant).now();
    }

    /** Call after a tenant made a declaration in this process; one made elsewhere is noticed within seconds. */
    void declared(String tenant) {
        held(tenant).expire();
    }

    private synchronized TenantVocabulary held(String tenant) {
        TenantVocabulary held = byTenant.computeIfAbsent(
                tenant, name -> new TenantVocabulary(common, () -> predicates.worded(name), mapper, clock));
        if (byTenant.size() > MOST) {
            byTenant.remove(byTenant.keySet().iterator().next());
        }
        return held;
    }
}
