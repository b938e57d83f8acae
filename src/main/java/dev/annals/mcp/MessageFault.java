package dev.annals.mcp;

import io.quarkiverse.mcp.server.JsonRpcErrorCodes;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why a message is malformed.
 *
 * @param code the JSON-RPC error code
 */
record MessageFault(int code, String detail) {

    static final MessageFault NO_MESSAGE =
            new MessageFault(JsonRpcErrorCodes.INVALID_REQUEST, "A message must be a JSON object.");

    private static final MessageFault NO_ID = new MessageFault(
            JsonRpcErrorCodes.INVALID_REQUEST, "A request needs an id, which is a string or a number.");

    private static final MessageFault NO_PARAMS =
            new MessageFault(JsonRpcErrorCodes.INVALID_PARAMS, "params must be a JSON object.");

    /** The strings that the params of a method must contain. */
    private static final Map<String, List<String>> TEXTS = Map.of(
            "initialize", List.of("protocolVersion"),
            "tools/call", List.of("name"),
            "prompts/get", List.of("name"),
            "resources/read", List.of("uri"),
            "logging/setLevel", List.of("level"));

    /** The objects they must contain, each with its required strings. */
    private static final Map<String, Map<String, List<String>>> OBJECTS = Map.of(
            "initialize", Map.of("clientInfo", List.of("name", "version")),
            "completion/complete", Map.of("ref", List.of("type"), "argument", List.of("name", "value")));

    private static final Map<String, String> REFERENCES = Map.of("ref/prompt", "name", "ref/resource", "uri");
    private static final Set<String> WITH_ARGUMENTS = Set.of("tools/call", "prompts/get");

    /** Annals sends no notifications. */
    private static final Set<String> UNSERVED = Set.of("resources/subscribe", "resources/unsubscribe");

    /** @return null if the message is well-formed */
    static @Nullable MessageFault of(@Nullable Object message) {
        if (!(message instanceof JsonObject object)) {
            return NO_MESSAGE;
        }
        if (object.getValue("params") != null && !(object.getValue("params") instanceof JsonObject)) {
            return NO_PARAMS;
        }
        if (!(object.getValue("method") instanceof String method) || method.startsWith("notifications/")) {
            return null;
        }
        @Nullable Object id = object.getValue("id");
        if (!(id instanceof String || id instanceof Number || (id == null && object.containsKey("id")))) {
            return NO_ID;
        }
        if (UNSERVED.contains(method)) {
            return new MessageFault(JsonRpcErrorCodes.METHOD_NOT_FOUND, "Unsupported method: " + method);
        }
        return ofParams(method, object.getJsonObject("params", new JsonObject()));
    }

    private static @Nullable MessageFault ofParams(String method, @Nullable JsonObject given) {
        JsonObject params = given == null ? new JsonObject() : given;
        MessageFault fault = missing(params, TEXTS.getOrDefault(method, List.of()), "params");
        for (Map.Entry<String, List<String>> needed :
                OBJECTS.getOrDefault(method, Map.of()).entrySet()) {
            if (fault == null) {
                fault = params.getValue(needed.getKey()) instanceof JsonObject inner
                        ? missing(inner, needed.getValue(), needed.getKey())
                        : invalid("The params of " + method + " must contain the object " + needed.getKey() + ".");
            }
        }
        if (fault == null && method.equals("completion/complete")) {
            JsonObject reference = params.getJsonObject("ref");
            String named = REFERENCES.get(reference.getString("type"));
            fault = named == null ? null : missing(reference, List.of(named), "ref");
        }
        boolean arguments = params.getValue("arguments") == null || params.getValue("arguments") instanceof JsonObject;
        return fault == null && WITH_ARGUMENTS.contains(method) && !arguments
                ? invalid("arguments must be a JSON object.")
                : fault;
    }

    private static @Nullable MessageFault missing(JsonObject object, List<String> texts, String where) {
        return texts.stream()
                .filter(name -> !(object.getValue(name) instanceof String))
                .findFirst()
                .map(name -> invalid(where + " must contain the string " + name + "."))
                .orElse(null);
    }

    private static MessageFault invalid(String detail) {
        return new MessageFault(JsonRpcErrorCodes.INVALID_PARAMS, detail);
    }
}
