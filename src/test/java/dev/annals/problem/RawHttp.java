package dev.annals.problem;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends what a decent HTTP client would not. */
final class RawHttp {

    private RawHttp() {}

    static int status(String tenant, String pathAndQuery) {
        String request = "GET " + pathAndQuery + " HTTP/1.1\r\nHost: localhost\r\nAnnals-Tenant: " + tenant
                + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(reply.split(" ", 3)[1]);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
