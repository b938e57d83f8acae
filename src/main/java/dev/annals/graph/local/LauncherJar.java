package dev.annals.graph.local;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Packs our only class that runs in the server's JVM into a jar, since a native executable has no jar to offer. */
final class LauncherJar {

    private static final String RESOURCE = "/" + Neo4jLauncher.class.getName().replace('.', '/') + ".class";

    private LauncherJar() {}

    /**
     * Keeps an unchanged jar, since the JVM's class archive depends on its date. A changed one is replaced atomically,
     * as a server may be running from it.
     */
    static void write(Path file) throws IOException {
        byte[] jar = jar();
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), jar)) {
            Path draft = Files.createTempFile(file.getParent(), "launcher", ".new");
            Files.write(draft, jar);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static byte[] jar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes);
                InputStream launcher = LauncherJar.class.getResourceAsStream(RESOURCE)) {
            if (launcher == null) {
                throw new FileNotFoundException(RESOURCE + " is missing from this build of Annals");
            }
            JarEntry entry = new JarEntry(RESOURCE.substring(1));
            entry.setLastModifiedTime(FileTime.fromMillis(0));
            jar.putNextEntry(entry);
            launcher.transferTo(jar);
            jar.closeEntry();
        }
        return bytes.toByteArray();
    }
}
