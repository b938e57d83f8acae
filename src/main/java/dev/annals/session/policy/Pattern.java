package dev.annals.session.policy;

/** Matches scopes: all with a prefix, as in {@code project/*}, or a single one. */
record Pattern(String text) {

    private static final String ANY = "*";

    boolean fits(String scope) {
        return text.endsWith(ANY)
                ? scope.startsWith(text.substring(0, text.length() - ANY.length()))
                : scope.equals(text);
    }
}
