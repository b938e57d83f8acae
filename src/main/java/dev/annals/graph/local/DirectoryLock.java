package dev.annals.graph.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Ensures that a directory has one owning process. The lock ends with the process, even after kill -9. */
final class DirectoryLock implements AutoCloseable {

    /**
     * Since POSIX drops a process's lock when it closes any descriptor of the file, a lock file must never be opened
     * twice.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DirectoryLock acquire(ServerDirectory directory) throws IOException {
        Path file = directory.lock();
        if (!HELD.add(file)) {
            throw inUse(directory, "this process");
        }
        try {
            return lock(directory, file);
        } catch (IOException | RuntimeException e) {
            HELD.remove(file);
            throw e;
        }
    }

    private static DirectoryLock lock(ServerDirectory directory, Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw inUse(directory, "process " + owner(channel));
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)));
            return new DirectoryLock(file, channel);
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw inUse(directory, "this process");
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static String owner(FileChannel channel) throws IOException {
        ByteBuffer pid = ByteBuffer.allocate(20);
        channel.read(pid, 0);
        return UTF_8.decode(pid.flip()).toString();
    }

    private static LocalNeo4jException inUse(ServerDirectory directory, String owner) {
        return new LocalNeo4jException(
                "%s is in use: %s runs a Neo4j in it. Stop that one, name another directory in annals.neo4j.local.directory, or point NEO4J_URI at a running Neo4j."
                        .formatted(directory.root(), owner));
    }

    @Override
    public synchronized void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(file);
        }
    }
}
