package dev.annals.recall;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annals.http.Ops;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The memories that the written questions are about: the sample and the story of thirty messages, each in a tenant of
 * its own.
 */
final class AskedMemories {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final Pattern CLAIM = Pattern.compile("claim (\\d+) of transaction (\\d+)");

    private final Map<String, TestTenant> tenants = new TreeMap<>();
    private final Map<String, String> aliases = new TreeMap<>();

    static AskedMemories told() {
        AskedMemories memories = new AskedMemories();
        memories.read("questions");
        memories.tellSample();
        memories.tellStory();
        return memories;
    }

    /** @param file of the questions */
    List<AskedQuestion> questions(String file) {
        return read(file);
    }

    JsonNode ask(AskedQuestion question) {
        return tenant(question.memory())
                .post("/v1/ask", question.body())
                .expect(200)
                .json();
    }

    private TestTenant tenant(String memory) {
        return tenants.computeIfAbsent(memory, any -> TestTenant.fresh());
    }

    /** With the aliases in it. */
    private List<AskedQuestion> read(String file) {
        List<AskedQuestion> questions = new ArrayList<>();
        String memory = "";
        for (String line : text("/ask/" + file + ".txt").lines().toList()) {
            if (line.startsWith("* alias ")) {
                String[] names = line.substring("* alias ".length()).split(" = ", 2);
                aliases.put(names[0], names[1]);
            } else if (line.startsWith("* ")) {
                memory = line.substring(2);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                questions.add(AskedQuestion.parse(memory, line));
            }
        }
        return questions;
    }

    /** As it is loaded on the first start, and each alias with the transaction that first names the entity. */
    private void tellSample() {
        TestTenant tenant = tenant("sample");
        json("/sample/predicates.json")
                .properties()
                .forEach(predicate -> tenant.put("/v1/predicates/" + predicate.getKey(), predicate.getValue())
                        .expect(200));
        List<List<String>> claims = new ArrayList<>();
        for (JsonNode transaction : json("/sample/transactions.json")) {
            for (JsonNode op : transaction.get("ops")) {
                if (op instanceof ObjectNode fields && op.has("claim")) {
                    String name = op.get("claim").textValue();
                    fields.put("claim", CLAIM.matcher(name).replaceAll(made -> id(claims, made)));
                }
            }
            addAliases(transaction);
            JsonNode receipt =
                    tenant.post("/v1/transactions", transaction).expect(201).json();
            claims.add(Shown.list(receipt.get("claims")).stream()
                    .map(claim -> claim.get("id").textValue())
                    .toList());
        }
        tenant.tell(Shown.list(json("/sample/messages.json")).stream()
                .map(message -> new Said(MAPPER.convertValue(message, FIELDS)))
                .toArray(Said[]::new));
    }

    private void tellStory() {
        TestTenant tenant = tenant("story");
        tenant.tell(text("/story/messages.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toArray(String[]::new))
                .map(line -> {
                    Said said = Said.of(line[2]).at(line[0]).as(line[0]);
                    return line[1].isEmpty() ? said : said.with("speaker", line[1]);
                })
                .toArray(Said[]::new));
        tenant.commit(aliases.entrySet().stream()
                .map(alias -> Ops.aliases(alias.getKey(), alias.getValue()))
                .toArray(Ops.Op[]::new));
    }

    private void addAliases(JsonNode transaction) {
        String text = transaction.toString();
        List<String> named = aliases.keySet().stream()
                .filter(name -> text.contains('"' + name + '"'))
                .toList();
        named.forEach(name -> ((ArrayNode) transaction.get("ops"))
                .addObject()
                .put("op", "alias")
                .put("entity", name)
                .put("name", Objects.requireNonNull(aliases.remove(name))));
    }

    private static String id(List<List<String>> claims, MatchResult name) {
        return claims.get(Integer.parseInt(name.group(2)) - 1).get(Integer.parseInt(name.group(1)) - 1);
    }

    private static JsonNode json(String path) {
        try {
            return MAPPER.readTree(text(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    private static String text(String path) {
        try (InputStream in = Objects.requireNonNull(AskedMemories.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
