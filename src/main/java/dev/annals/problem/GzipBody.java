package dev.annals.problem;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Inflates a gzipped body while it is read, up to the size allowed for a plain one. */
@Provider
class GzipBody implements ReaderInterceptor {

    private final long maxBodySize;

    GzipBody(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
        this.maxBodySize = maxBodySize.asLongValue();
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        @Nullable String encoding = context.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && Gzip.isGzip(encoding)) {
            context.setInputStream(new InflatedStream(context.getInputStream(), maxBodySize));
        }
        return context.proceed();
    }
}
