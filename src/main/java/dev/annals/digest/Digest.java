package dev.annals.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A SHA-256, in lower-case hexadecimal.
 *
 * @param hex 64 digits
 */
public record Digest(String hex) {

    private static final int SALT_BYTES = 16;

    public static Digest sha256(byte[] bytes) {
        try {
            return new Digest(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    /** The digest of the canonical JSON of the content. */
    public static Digest ofContent(Object content) {
        return sha256(CanonicalJson.write(content).getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of the salt's hexadecimal digits followed by the text. */
    public static Digest salted(String salt, String text) {
        return sha256((salt + text).getBytes(StandardCharsets.UTF_8));
    }

    /** A fresh random salt, 32 hexadecimal digits. */
    public static String salt() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt); // not a constant: a native image would carry its seed
        return HexFormat.of().formatHex(salt);
    }
}
