package dev.annals.reconcile.rule;

/** Something that cannot be true. */
public sealed interface Rule permits FactRule, ClaimRule {

    String name();

    /** A readable description. */
    String says();
}
