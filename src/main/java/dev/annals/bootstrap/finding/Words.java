package dev.annals.bootstrap.finding;

/** The predicates that findings use. */
public final class Words {

    /** From a project to a dependency. */
    public static final String DEPENDS_ON = "depends_on";

    /** From a dependency as one manifest declares it, to the dependency. */
    public static final String USE_OF = "use_of";

    /** From a dependency as one manifest declares it, to its version as written. */
    public static final String HAS_VERSION = "has_version";

    /** From a language as one manifest names it, to its level. */
    public static final String LANGUAGE_LEVEL = "language_level";

    public static final String MAINTAINED_BY = "maintained_by";
    public static final String RELEASED = "released";
    public static final String DECISION_STATUS = "decision_status";
    public static final String DECISION_TITLE = "decision_title";
    public static final String SUPERSEDES = "supersedes";
    public static final String FOLLOWS_DECISION = "follows_decision";
    public static final String OWNS_CODE = "owns_code";
    public static final String CONTRIBUTES_TO = "contributes_to";
    public static final String WORKS_ON_AREA = "works_on_area";

    private Words() {}
}
