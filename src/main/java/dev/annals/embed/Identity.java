package dev.annals.embed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What distinguishes a model from others: its name, and a digest of everything its vectors depend on. */
final class Identity {

    /** How texts are read and what is stored with their vectors. Change it when either changes. */
    private static final String FORM = "late chunks, words";

    private static final int CHARACTERS = 12;
    private static final int CHUNK = 1 << 16;

    private Identity() {}

    static String of(Model model) {
        return model.equals(ShippedModel.MODEL) ? ShippedModel.ID : computed(model);
    }

    /** Reads all files of the model. */
    static String computed(Model model) {
        MessageDigest digest = sha256();
        String use = String.join(
                "\0",
                model.pooling().name(),
                String.valueOf(model.dimensions()),
                String.valueOf(model.maxTokens()),
                model.queryPrefix(),
                model.passagePrefix(),
                FORM,
                "");
        digest.update(use.getBytes(StandardCharsets.UTF_8));
        update(digest, new ModelFile(model.tokenizer()));
        digest.update((byte) 0);
        update(digest, new ModelFile(model.file()));
        if (!model.tokenBasis().isEmpty()) {
            digest.update((byte) 0);
            update(digest, new ModelFile(model.tokenBasis()));
        }
        return model.name() + "@" + HexFormat.of().formatHex(digest.digest()).substring(0, CHARACTERS);
    }

    private static void update(MessageDigest digest, ModelFile file) {
        try (InputStream content = file.open()) {
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        } catch (IOException unreadable) {
            throw new ModelUnusableException(file.location() + " cannot be read", unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
