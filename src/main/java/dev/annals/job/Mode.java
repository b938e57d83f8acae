package dev.annals.job;

import dev.annals.problem.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether a job acts on its own. */
public enum Mode {
    /** It applies at once what it finds. */
    AUTO,
    /** It applies nothing until somebody approves. */
    PROPOSE;

    /** The field of a policy that gives it. */
    public static final String FIELD = "mode";

    private static final List<String> WORDS =
            Arrays.stream(values()).map(Mode::word).toList();

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Propose unless stated. */
    public static Mode read(Fields fields) {
        return fields.get(FIELD) == null
                ? PROPOSE
                : valueOf(fields.needWord(FIELD, WORDS).toUpperCase(Locale.ROOT));
    }

    /** @param doubtful whether a person should decide even if the job may */
    public Mode unless(boolean doubtful) {
        return doubtful ? PROPOSE : this;
    }

    public Proposal.Stance stance() {
        return this == AUTO ? Proposal.Stance.AUTO : Proposal.Stance.PROPOSED;
    }
}
