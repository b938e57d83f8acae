package dev.annals.extract.llm;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a model is, and the key to use it. */
record Endpoint(String baseUrl, String model, String apiKey) {

    private static final String PREFIX = "annals.extract.llm.";

    /**
     * @return empty if none is configured
     * @throws IllegalStateException if something is missing or invalid; the message says what
     */
    static Optional<Endpoint> of(LlmConfig config) {
        List<String> missing = new ArrayList<>();
        String baseUrl = setting("base-url", config.baseUrl(), missing);
        String model = setting("model", config.model(), missing);
        String apiKey = setting("api-key", config.apiKey(), missing);
        if (missing.size() == 3) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The language model is only partly configured: "
                    + String.join(" and ", missing) + " missing. Set " + PREFIX
                    + "base-url, model and api-key (any word"
                    + " if the endpoint needs no key), or none of them: then texts are read by rules.");
        }
        check("base-url", isHttp(baseUrl), "is not an address that begins with https:// or http://");
        check("api-key", isHeader(apiKey), "has spaces or other characters that are not allowed in a key");
        return Optional.of(new Endpoint(baseUrl, model, apiKey));
    }

    private static String setting(String name, Optional<String> value, List<String> missing) {
        String text = value.orElse("").strip();
        if (text.isEmpty()) {
            missing.add(PREFIX + name);
        }
        return text;
    }

    private static void check(String name, boolean fits, String problem) {
        if (!fits) {
            throw new IllegalStateException(PREFIX + name + " " + problem + ".");
        }
    }

    private static boolean isHttp(String url) {
        try {
            URI address = URI.create(url);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean isHeader(String key) {
        return key.chars().allMatch(character -> character > ' ' && character < 0x7f);
    }

    /** Leaves out the key, because this may be logged. */
    @Override
    public String toString() {
        return model + " at " + baseUrl;
    }
}
