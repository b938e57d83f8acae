package dev.annals.problem;

import org.jspecify.annotations.Nullable;

/** A request that cannot be served, with advice for its sender. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final @Nullable String field;

    public ProblemException(ErrorCode code, String detail) {
        this(code, null, detail);
    }

    /** @param field where the fault is: {@code ops[3].validFrom}, or the name of a parameter or header */
    public ProblemException(ErrorCode code, @Nullable String field, String detail) {
        super(detail, null, true, false);
        this.code = code;
        this.field = field;
    }

    public ErrorCode code() {
        return code;
    }

    public @Nullable String field() {
        return field;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    /** The same problem with its field prefixed: {@code subject} becomes {@code ops[3].subject}. */
    public ProblemException within(String outer) {
        return new ProblemException(code, field == null ? outer : outer + "." + field, detail());
    }
}
