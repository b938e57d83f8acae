package dev.annals.problem;

import dev.annals.http.Answer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends raw requests that no decent HTTP client would send. */
public final class RawHttp {

    private static final Pattern MEDIA_TYPE = Pattern.compile("(?im)^content-type: *(\\S+)");

    private RawHttp() {}

    /** @param line method and target */
    public static Answer send(String line, String body, String... headers) {
        StringBuilder request = new StringBuilder(line).append(" HTTP/1.1\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        if (!body.isEmpty()) {
            request.append("Content-Length: ")
                    .append(body.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n");
        }
        request.append("Connection: close\r\n\r\n").append(body);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
            return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Answer answer(String reply) {
        String[] parts = reply.split("\r\n\r\n", 2);
        Matcher mediaType = MEDIA_TYPE.matcher(parts[0]);
        return new Answer(
                Integer.parseInt(reply.split(" ", 3)[1]),
                mediaType.find() ? mediaType.group(1) : "",
                parts.length < 2 ? "" : parts[1]);
    }
}
