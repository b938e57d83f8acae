package dev.annals.graph;

/** What must have happened before what at start-up; lower comes first. */
public final class StartupOrder {

    public static final int ACCESS = 5;
    public static final int MIGRATIONS = 10;
    public static final int FOLDING = 15;
    public static final int EMBEDDING = 20;

    /** Channels are connected at 1000: who commits, announces. */
    public static final int SAMPLE = 4000;

    public static final int INTAKE = 5000;

    private StartupOrder() {}
}
