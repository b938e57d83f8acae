package dev.annals.system;

import java.io.IOException;
import java.io.PrintStream;

/**
 * The main class of the broker's JVM, with only Kafka's jars. The broker runs until its standard input closes, which
 * happens whenever and however the parent process dies.
 */
final class KafkaLauncher {

    private static final String CLUSTER = "YW5uYWxzLXRlc3Qta2Fmaw";

    private KafkaLauncher() {}

    public static void main(String[] args) throws Exception {
        Thread.ofPlatform().daemon().name("owner-watch").start(KafkaLauncher::endWithOwner);
        String[] format = {"format", "--ignore-formatted", "--cluster-id", CLUSTER, "--config", args[0]};
        Class.forName("kafka.tools.StorageTool")
                .getMethod("execute", String[].class, PrintStream.class)
                .invoke(null, format, System.out);
        Class.forName("kafka.Kafka").getMethod("main", String[].class).invoke(null, (Object) args);
    }

    private static void endWithOwner() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException e) {
            // As good as the end of the stream.
        }
        Runtime.getRuntime().halt(0);
    }
}
