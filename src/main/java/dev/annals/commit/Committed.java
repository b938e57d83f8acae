package dev.annals.commit;

/** Told after commits of a tenant opened facts. */
public record Committed(String tenant) {}
