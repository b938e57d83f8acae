package dev.annals.embed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A real ONNX model with two operators, written as a protocol buffer (onnx.proto3): the log odds of a pair are its
 * number of tokens. So the longer text is the better answer.
 */
public final class TinyCrossEncoder {

    private static final int INT64 = 7;
    private static final int FLOAT = 1;
    private static final int INT = 2;
    private static final int INTS = 7;

    private TinyCrossEncoder() {}

    /** @return of a service that uses the one in the directory, where it now is */
    public static CrossEncoders in(Path directory) throws IOException {
        Files.write(directory.resolve("model.onnx"), model());
        try (InputStream tokenizer = TinyCrossEncoder.class.getResourceAsStream("/e5-small-v2-q-tokenizer.json")) {
            Files.copy(tokenizer, directory.resolve("tokenizer.json"));
        }
        return TestModels.crossEncoders(directory);
    }

    /** Of a service that has none. */
    public static CrossEncoders none() {
        return TestModels.crossEncoders(null);
    }

    private static byte[] model() {
        byte[] graph = message(
                field(1, node("Cast", "attention_mask", "mask", attribute("to", INT, 3, FLOAT))),
                field(1, node("ReduceSum", "mask", "logits", attribute("axes", INTS, 8, 1))),
                field(2, "tokens"),
                field(11, tensor("input_ids", INT64, "pairs", "tokens")),
                field(11, tensor("attention_mask", INT64, "pairs", "tokens")),
                field(12, tensor("logits", FLOAT, "pairs", "one")));
        return message(number(1, 6), field(7, graph), field(8, message(number(2, 11))));
    }

    private static byte[] node(String operator, String input, String output, byte[] attribute) {
        return message(field(1, input), field(2, output), field(4, operator), field(5, attribute));
    }

    private static byte[] attribute(String name, int type, int value, int is) {
        return message(field(1, name), number(value, is), number(20, type));
    }

    private static byte[] tensor(String name, int type, String... shape) {
        byte[] dimensions = message(
                Stream.of(shape).map(dimension -> field(1, field(2, dimension))).toArray(byte[][]::new));
        return message(field(1, name), field(2, field(1, message(number(1, type), field(2, dimensions)))));
    }

    private static byte[] field(int tag, String text) {
        return field(tag, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] field(int tag, byte[] content) {
        return message(varint(tag << 3 | 2), varint(content.length), content);
    }

    private static byte[] number(int tag, int value) {
        return message(varint(tag << 3), varint(value));
    }

    private static byte[] varint(int value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int left = value;
        while (left > 0x7f) {
            bytes.write((left & 0x7f) | 0x80);
            left >>>= 7;
        }
        bytes.write(left);
        return bytes.toByteArray();
    }

    private static byte[] message(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List.of(parts).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
