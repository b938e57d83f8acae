package dev.annals.episode.bell;

/** A queue of waiting episodes, which are handed out and announced together. */
public record Backlog(String tenant, String scope) {

    /** Unique, because a tenant's name contains no slash. */
    public String key() {
        return tenant + "/" + scope;
    }
}
