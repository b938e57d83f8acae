package dev.annals.graph;

/** The tenant of the service's own nodes. No caller can have this name. */
public final class SystemTenant {

    public static final String NAME = "-";

    private SystemTenant() {}
}
