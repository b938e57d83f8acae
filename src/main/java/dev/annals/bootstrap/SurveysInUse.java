package dev.annals.bootstrap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A cache of the surveys that jobs are reading, because making one walks the whole history. A survey that is evicted is
 * made again.
 */
final class SurveysInUse {

    private static final Logger LOG = Logger.getLogger(SurveysInUse.class);

    /** The default number of workers. A survey that is closed while in use reopens its files. */
    private static final int MOST = 2;

    private final Map<String, Survey> byJob = new LinkedHashMap<>();

    synchronized Survey of(String job, Supplier<Survey> made) {
        @Nullable Survey known = byJob.remove(job);
        Survey survey = known == null ? made.get() : known;
        byJob.put(job, survey);
        while (byJob.size() > MOST) {
            close(byJob.remove(byJob.keySet().iterator().next()));
        }
        return survey;
    }

    synchronized void done(String job) {
        close(byJob.remove(job));
    }

    private static void close(@Nullable Survey survey) {
        if (survey != null && survey.open() != null) {
            try {
                survey.open().close();
            } catch (Exception unclosed) {
                LOG.debugf(unclosed, "Cannot close a repository");
            }
        }
    }
}
