package dev.annals.problem;

import org.jspecify.annotations.Nullable;

/** A request that cannot be served, and what its sender can do about it. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final @Nullable String field;

    public ProblemException(ErrorCode code, String detail) {
        this(code, null, detail);
    }

    /** @param field where the fault is: {@code ops[3].validFrom}, or a parameter's name */
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

    /** The same problem, its field seen from the outside: {@code subject} becomes {@code ops[3].subject}. */
    public ProblemException within(String outer) {
        return new ProblemException(code, field == null ? outer : outer + "." + field, detail());
    }
}
