package dev.annals.job;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All kinds of maintenance. */
@Singleton
class JobKinds {

    private final Map<String, JobKind> byWord;

    JobKinds(@Any Instance<JobKind> all) {
        byWord = all.stream()
                .collect(Collectors.toMap(JobKind::word, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    /** Their names, sorted. */
    Set<String> words() {
        return Collections.unmodifiableSet(byWord.keySet());
    }

    /** @throws ProblemException invalid-value */
    JobKind need(String word) {
        @Nullable JobKind kind = byWord.get(word);
        if (kind == null) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, "kind", "It must be one of " + String.join(", ", byWord.keySet()) + ".");
        }
        return kind;
    }
}
