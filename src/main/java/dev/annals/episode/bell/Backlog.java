package dev.annals.episode.bell;

/** Where episodes wait: handed out and announced together. */
public record Backlog(String tenant, String scope) {

    /** A tenant's name has no slash, so no two backlogs have one key. */
    public String key() {
        return tenant + "/" + scope;
    }
}
