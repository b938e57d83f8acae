package dev.annals.session.policy;

/** Scopes by their beginning: {@code project/*}, or one. */
record Pattern(String text) {

    private static final String ANY = "*";

    boolean fits(String scope) {
        return text.endsWith(ANY)
                ? scope.startsWith(text.substring(0, text.length() - ANY.length()))
                : scope.equals(text);
    }
}
