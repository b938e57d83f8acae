package dev.annals.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** An episode as a client sends it. */
public record Said(Map<String, Object> fields) {

    public static Said of(String content) {
        return new Said(Map.of("content", content));
    }

    public Said as(String sourceId) {
        return with("sourceId", sourceId);
    }

    public Said in(String session) {
        return with("session", session);
    }

    public Said at(String referenceTime) {
        return with("referenceTime", referenceTime);
    }

    public Said claiming(Ops.Op... claims) {
        return with("claims", Stream.of(claims).map(Ops.Op::fields).toList());
    }

    public Said with(String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new Said(more);
    }
}
