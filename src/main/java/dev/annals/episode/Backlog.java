package dev.annals.episode;

/** Where episodes wait: handed out and announced together. */
record Backlog(String tenant, String scope) {

    /** A tenant's name has no slash, so no two backlogs have one key. */
    String key() {
        return tenant + "/" + scope;
    }
}
