package dev.annals.graph.local;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts the server's process, always with the same command. */
record ServerLauncher(List<String> command, ServerCode code, ServerDirectory directory) {

    ServerProcess launch() throws IOException {
        ClassArchive.dropUnfinished(code.classArchive());
        Path output = directory.output();
        long written = Files.exists(output) ? Files.size(output) : 0;
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(output.toFile()));
        // Meant for our own JVM; a debugger's port, for instance, cannot be used twice.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        try {
            ServerPid.of(process.toHandle()).write(directory.pid());
            letStart(process);
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
        return new ServerProcess(process, new OutputTail(output, written));
    }

    /** After a power cut an archive may look finished and yet crash every start, so the next start does without. */
    void distrustArchive() {
        code.classArchive().toFile().delete();
    }

    private static void letStart(Process process) throws IOException {
        try {
            OutputStream input = process.getOutputStream();
            input.write('\n');
            input.flush();
        } catch (IOException e) {
            if (process.isAlive()) {
                throw e;
            }
            // The JVM could not even start; its output says why, and waiting for readiness reports it.
        }
    }
}
