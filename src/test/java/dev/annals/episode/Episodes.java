package dev.annals.episode;

import org.jspecify.annotations.Nullable;

/** Makes minimal episodes. */
public final class Episodes {

    private Episodes() {}

    public static NewEpisode saying(String content) {
        return in("main", null, content);
    }

    public static NewEpisode in(String scope, @Nullable String session, String content) {
        return new NewEpisode(scope, null, false, session, null, Kind.MESSAGE, content, null, null, null, null, null);
    }
}
