package dev.annals.graph;

/** The order of start-up steps; lower comes first. */
public final class StartupOrder {

    public static final int ACCESS = 5;
    public static final int MIGRATIONS = 10;
    public static final int FOLDING = 15;
    public static final int EMBEDDING = 20;

    /** Messaging channels are connected at 1000; steps that commit also publish, so they come later. */
    public static final int SAMPLE = 4000;

    public static final int INTAKE = 5000;

    private StartupOrder() {}
}
