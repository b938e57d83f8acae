package dev.annals.bootstrap.manifest;

/** Parses people as manifests write them: {@code Mara Berg <mara@example.org> (https://…)}. */
final class People {

    private People() {}

    static String named(String written) {
        return written.replaceAll("[<(].*", "").strip();
    }
}
