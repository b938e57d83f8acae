package dev.annals.graph.local;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One run of the server, which ends when its standard input is closed. */
record ServerProcess(Process process, OutputTail output) {

    /** A stuck server halts itself long before; what takes longer is writing its class archive. */
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(60);

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    boolean endsWithin(Duration patience) throws InterruptedException {
        return process.waitFor(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    int exitCode() {
        return process.exitValue();
    }

    void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // It has closed its end already, so it is ending.
        }
        try {
            if (!endsWithin(STOP_TIMEOUT)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
