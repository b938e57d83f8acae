package dev.annals.bootstrap.manifest;

/** People as manifests write them: {@code Mara Berg <mara@example.org> (https://…)}. */
final class People {

    private People() {}

    static String named(String written) {
        return written.replaceAll("[<(].*", "").strip();
    }
}
