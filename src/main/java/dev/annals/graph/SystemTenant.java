package dev.annals.graph;

/** Whose nodes are the service's own. No caller can have this name. */
public final class SystemTenant {

    public static final String NAME = "-";

    private SystemTenant() {}
}
