package dev.annals.extract.llm;

import dev.annals.extract.llm.StubEndpoint.Behaviour;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Configures a {@code @QuarkusTest} with a model that does whatever the text tells it to. */
public final class StubModel implements QuarkusTestResourceLifecycleManager {

    private final StubEndpoint stub = new StubEndpoint();

    @Override
    public Map<String, String> start() {
        Map<String, Behaviour> troubles = Map.of(
                "busy", StubEndpoint.fails(429),
                "broken", StubEndpoint.fails(500),
                "closed", StubEndpoint.closes(),
                "silent", stub.hangs(),
                "slow", stub.drips(),
                "truncated", StubEndpoint.says("{\"entities\": [{\"name\": \"No"),
                "astray", StubEndpoint.says("{\"triples\": []}"),
                "obedient",
                        StubEndpoint.says(new Told()
                                .entity("Mallory", "Person")
                                .claim("Mallory lives in Oslo", "Mallory", "residence", "Oslo")
                                .claim("Nora Quist lives in Oslo", "Nora Quist", "residence", "Oslo")
                                .json()));
        Behaviour good = StubEndpoint.says(new Told()
                .claim("Nora Quist lives in Oslo", "Nora Quist", "residence", "Oslo")
                .json());
        stub.does((exchange, request) -> {
            String text = request.input().get("text").textValue();
            troubles.entrySet().stream()
                    .filter(trouble -> text.contains(trouble.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(good)
                    .answer(exchange, request);
        });
        return Map.of(
                "annals.extract.llm.base-url", stub.baseUrl(),
                "annals.extract.llm.model", "stub-1",
                "annals.extract.llm.api-key", "key-1",
                "annals.extract.llm.timeout", "1s",
                "annals.extract.llm.deadline", "4s",
                "annals.extract.llm.retries", "1",
                "annals.extract.llm.rest", "0s");
    }

    @Override
    public void stop() {
        stub.close();
    }
}
