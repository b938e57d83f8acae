package dev.annals.language.english;

import dev.annals.language.Analyzer;
import dev.annals.language.AnalyzerUnavailableException;
import dev.annals.language.Sentence;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** The analyser of the service. It is loaded while the service starts; only callers that need it sooner wait for it. */
@Singleton
class BackgroundAnalyzer implements Analyzer {

    private static final Logger LOG = Logger.getLogger(BackgroundAnalyzer.class);

    private final FutureTask<Analyzer> loading;

    BackgroundAnalyzer() {
        this(EnglishAnalyzer::shipped);
    }

    BackgroundAnalyzer(Callable<Analyzer> loader) {
        loading = new FutureTask<>(loader);
    }

    void atStart(@Observes StartupEvent event, ManagedExecutor executor) {
        executor.execute(this::load);
    }

    private void load() {
        loading.run();
        if (loading.state() == FutureTask.State.FAILED) {
            LOG.error(
                    "No facts are extracted from prose: the model of English cannot be loaded", loading.exceptionNow());
        }
    }

    @Override
    public List<Sentence> analyze(String text, Predicate<Sentence> worthParsing) {
        return loaded().analyze(text, worthParsing);
    }

    private Analyzer loaded() {
        loading.run(); // does nothing if it is running or has run
        try {
            return loading.get();
        } catch (ExecutionException failed) {
            throw new AnalyzerUnavailableException("The model of English cannot be loaded.", failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AnalyzerUnavailableException("The service is stopping.", stopping);
        }
    }
}
