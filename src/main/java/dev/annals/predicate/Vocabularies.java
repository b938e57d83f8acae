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

/** The predicates that prose is searched for: a tenant's own before those of all. */
@Singleton
public class Vocabularies {

    private static final Logger LOG = Logger.getLogger(Vocabularies.class);
    private static final int MOST = 1_000;

    private final Vocabulary common;
    private final PredicateReader predicates;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final Map<String, TenantVocabulary> byTenant = new LinkedHashMap<>(16, 0.75f, true);

    /** @throws IllegalArgumentException where the configured file is wrong, saying where and how */
    Vocabularies(VocabularyConfig config, PredicateReader predicates, ObjectMapper mapper, Clock clock) {
        Vocabulary shipped = Vocabulary.shipped();
        this.common = config.file().map(shipped::with).orElse(shipped);
        this.predicates = predicates;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** A wrong file ends the start. */
    void atStart(@Observes @Priority(StartupOrder.ACCESS) StartupEvent event) {
        LOG.debugf("Prose is searched for %d predicates", common.terms().size());
    }

    /** That of tenants which have no words of their own. */
    public Vocabulary common() {
        return common;
    }

    /** The same as long as nothing is declared. */
    public Vocabulary of(String tenant) {
        return held(tenant).now();
    }

    /** To be told when a tenant declared something here; of what it declared elsewhere it is known within seconds. */
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
