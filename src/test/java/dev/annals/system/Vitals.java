package dev.annals.system;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** What a service shows of itself. */
final class Vitals {

    private Vitals() {}

    /** How many requests it is working on, with the one that asks. */
    static double inFlight(Client client) {
        try {
            return new String(client.bytes("/q/metrics"), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("http_server_active_requests"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        } catch (Exception unanswered) {
            throw new AssertionError(unanswered);
        }
    }

    /** Whether it answers for the last time on each connection: it knows that it is to stop. */
    static boolean saysGoodbye(HttpClient http, RunningService service) {
        try {
            HttpRequest live = HttpRequest.newBuilder(service.uri().resolve("/q/health/live"))
                    .build();
            return http.send(live, BodyHandlers.discarding())
                    .headers()
                    .firstValue("Connection")
                    .filter("close"::equalsIgnoreCase)
                    .isPresent();
        } catch (Exception unanswered) {
            throw new AssertionError(unanswered);
        }
    }
}
