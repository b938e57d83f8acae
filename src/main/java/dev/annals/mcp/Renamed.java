package dev.annals.mcp;

import dev.annals.problem.ProblemException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes problems name the argument of a tool instead of the field that the service read it from. */
final class Renamed {

    private Renamed() {}

    interface Reading<T> {
        T get() throws InterruptedException;
    }

    /** @param names argument names by field name; the rest of a field's path is kept */
    static <T> T fields(Map<String, String> names, Reading<T> reading) throws InterruptedException {
        try {
            return reading.get();
        } catch (ProblemException problem) {
            throw renamed(problem, names);
        }
    }

    private static ProblemException renamed(ProblemException problem, Map<String, String> names) {
        @Nullable String field = problem.field();
        if (field != null) {
            for (Map.Entry<String, String> name : names.entrySet()) {
                if (field.equals(name.getKey()) || field.matches(Pattern.quote(name.getKey()) + "[.\\[].*")) {
                    String rest = field.substring(name.getKey().length());
                    return new ProblemException(problem.code(), name.getValue() + rest, problem.detail());
                }
            }
        }
        return problem;
    }
}
