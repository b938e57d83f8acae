package dev.annals.extract.serve;

import dev.annals.extract.Extractor;
import dev.annals.extract.Extractors;
import dev.annals.extract.TimeFinder;
import dev.annals.extract.llm.LlmExtractors;
import dev.annals.extract.rules.RuleExtractor;
import dev.annals.language.Analyzer;
import dev.annals.predicate.Vocabularies;
import dev.annals.vocabulary.Vocabulary;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One extractor shared by all tenants, and one for each recently active tenant that has predicates of its own. */
@Singleton
class TenantExtractors implements Extractors {

    private static final int MOST = 100;

    private final Vocabularies vocabularies;
    private final Analyzer analyzer;
    private final LlmExtractors models;
    private final TimeFinder times = new WrittenTimes();
    private final boolean fallback;
    private final Extractor common;
    private final Map<String, Extractor> byTenant = new LinkedHashMap<>(16, 0.75f, true);

    /** @param fallback whether verbs without a pattern make claims too, with low confidence */
    TenantExtractors(
            Vocabularies vocabularies,
            Analyzer analyzer,
            LlmExtractors models,
            @ConfigProperty(name = "annals.extract.fallback", defaultValue = "false") boolean fallback) {
        this.fallback = fallback;
        this.vocabularies = vocabularies;
        this.analyzer = analyzer;
        this.models = models;
        this.common = made(vocabularies.common());
    }

    @Override
    public Extractor of(String tenant) {
        return of(tenant, vocabularies.of(tenant));
    }

    private synchronized Extractor of(String tenant, Vocabulary vocabulary) {
        if (vocabulary == common.vocabulary()) {
            byTenant.remove(tenant);
            return common;
        }
        Extractor known = byTenant.get(tenant);
        if (known != null && known.vocabulary() == vocabulary) {
            return known;
        }
        Extractor made = made(vocabulary);
        byTenant.put(tenant, made);
        if (byTenant.size() > MOST) {
            byTenant.remove(byTenant.keySet().iterator().next());
        }
        return made;
    }

    private Extractor made(Vocabulary vocabulary) {
        RuleExtractor rules = fallback
                ? RuleExtractor.withFallback(analyzer, times, vocabulary)
                : new RuleExtractor(analyzer, times, vocabulary);
        return models.before(rules, times);
    }
}
