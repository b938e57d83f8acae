package dev.annals.reconcile.rule;

/** Something that cannot be true. */
public sealed interface Rule permits FactRule, ClaimRule {

    String name();

    /** In words. */
    String says();
}
