package dev.annals.embed;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class EmbedderProducer {

    @Produces
    @Singleton
    Embedder embedder(EmbedConfig config) {
        return new OnnxEmbedder(config);
    }

    void close(@Disposes Embedder embedder) throws Exception {
        if (embedder instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }
}
