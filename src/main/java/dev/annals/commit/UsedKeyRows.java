package dev.annals.commit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.annals.change.Receipt;
import dev.annals.commit.plan.Loaded;
import dev.annals.digest.Digest;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/** Reads used idempotency keys with their answers. */
@Singleton
class UsedKeyRows {

    private final ObjectReader receipts;

    UsedKeyRows(ObjectMapper mapper) {
        // A receipt of version 1 has an empty array where there is an object now.
        this.receipts = mapper.readerFor(Receipt.class).with(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT);
    }

    Loaded.Answered read(MapAccessor row) {
        return new Loaded.Answered(
                new Digest(row.get("request").asString()),
                receipt(row.get("receipt").asString("null")));
    }

    /**
     * A key used by another kind of request has no receipt here; such a request is refused anyway, since its digest
     * differs.
     */
    private @Nullable Receipt receipt(String json) {
        try {
            return receipts.readValue(json);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
