package dev.annals.embed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The native-image metadata on types and resources that are only used reflectively. */
record ReachabilityMetadata(List<Type> types, Set<String> resources) {

    private static final String FILE = "/META-INF/native-image/dev.annals/annals/reachability-metadata.json";

    /** @param constructors as their descriptors */
    record Type(String name, boolean jni, Set<String> constructors) {}

    static ReachabilityMetadata read() {
        try (InputStream content = ReachabilityMetadata.class.getResourceAsStream(FILE)) {
            JsonNode root = new ObjectMapper().readTree(content);
            return new ReachabilityMetadata(
                    elements(root.get("reflection"))
                            .map(ReachabilityMetadata::type)
                            .toList(),
                    elements(root.get("resources"))
                            .map(entry -> entry.get("glob").asText())
                            .collect(Collectors.toCollection(TreeSet::new)));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    Stream<Type> jni() {
        return types.stream().filter(Type::jni);
    }

    /** Also of arrays and primitives. */
    static Class<?> load(String name) {
        if (name.endsWith("[]")) {
            return load(name.substring(0, name.length() - 2)).arrayType();
        }
        Class<?> primitive = Class.forPrimitiveName(name);
        try {
            return primitive == null
                    ? Class.forName(name, false, ReachabilityMetadata.class.getClassLoader())
                    : primitive;
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    /** @throws AssertionError if there is no such type or method */
    private static Type type(JsonNode entry) {
        String name = entry.get("type").asText();
        Class<?> type = load(name);
        return new Type(
                name,
                entry.path("jniAccessible").asBoolean(),
                elements(entry.path("methods"))
                        .map(method -> constructor(type, method))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String constructor(Class<?> type, JsonNode method) {
        if (!method.get("name").asText().equals("<init>")) {
            throw new AssertionError(type + " has a method that is no constructor: not looked at here");
        }
        Class<?>[] parameters = elements(method.get("parameterTypes"))
                .map(parameter -> load(parameter.asText()))
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            return MethodType.methodType(void.class, constructor.getParameterTypes())
                    .descriptorString();
        } catch (NoSuchMethodException missing) {
            throw new AssertionError(missing);
        }
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
