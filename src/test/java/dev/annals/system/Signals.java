package dev.annals.system;

import java.io.IOException;

/** Signals that an operator sends to processes. */
final class Signals {

    private Signals() {}

    /** It keeps its memory and its connections, and does nothing. */
    static void stop(ProcessHandle process) throws IOException, InterruptedException {
        send("-STOP", process);
    }

    static void goOn(ProcessHandle process) throws IOException, InterruptedException {
        send("-CONT", process);
    }

    static void terminate(ProcessHandle process) throws IOException, InterruptedException {
        send("-TERM", process);
    }

    private static void send(String signal, ProcessHandle process) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start();
        if (kill.waitFor() != 0) {
            throw new IOException("kill " + signal + " " + process.pid() + " failed");
        }
    }
}
