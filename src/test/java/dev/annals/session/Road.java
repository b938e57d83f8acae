package dev.annals.session;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A proxy for the connection to the service, with a fixed address. It can be closed, hang, or lose responses. */
final class Road implements AutoCloseable {

    private static final List<String> PASSED_ON = List.of("Content-Type", "Annals-Tenant", "Idempotency-Key");

    /** What it does to who takes it. */
    enum State {
        OPEN,
        /** What is asked is done, and the answer lost. */
        LOSES_ANSWERS,
        /** Nobody comes to the end of it. */
        ENDLESS
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile State state = State.OPEN;
    private HttpServer server;

    Road() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        server = begin();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    void is(State now) {
        state = now;
    }

    /** Nobody answers there. */
    void closeForNow() {
        server.stop(0);
    }

    void openAgain() throws IOException {
        server = begin();
    }

    /** Of all requests, in the order they came. */
    List<String> keys() {
        return keys;
    }

    List<String> tokens() {
        return tokens;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        client.close();
    }

    private HttpServer begin() throws IOException {
        HttpServer one = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        one.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        one.createContext("/", this::handle);
        one.start();
        return one;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
            if (state == State.ENDLESS) {
                closed.await();
                return;
            }
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + exchange.getRequestURI()))
                    .POST(BodyPublishers.ofByteArray(body));
            PASSED_ON.forEach(
                    name -> request.header(name, exchange.getRequestHeaders().getFirst(name)));
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            if (state == State.OPEN) {
                exchange.getResponseHeaders()
                        .set(
                                "Content-Type",
                                answer.headers().firstValue("Content-Type").orElse(""));
                exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
                exchange.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
