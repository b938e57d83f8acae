package dev.annals.files;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annals.episode.Intake;
import dev.annals.files.block.Document;
import dev.annals.files.block.Entry;
import dev.annals.files.block.Plain;
import dev.annals.files.merge.PersonLine;
import dev.annals.recall.MarkedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns lines written by people into episodes whose source is the file. A line is one episode, however often it is
 * sent.
 */
final class Sending {

    private static final Pattern TITLE = Pattern.compile("^#+\\h*");

    private final FileBody.Wish file;
    private final List<ObjectNode> episodes = new ArrayList<>();

    Sending(FileBody.Wish file) {
        this.file = file;
    }

    /**
     * The beginning of an episode's source id.
     *
     * @param id of its text
     */
    static String sourceId(String name, String id) {
        return "file/" + name + "/" + id;
    }

    /**
     * @param was the fact that the line showed before, if any
     * @param again a suffix for the source id if the line is imported once more, so that it counts as new; otherwise
     *     empty
     * @return whether it is sent as a claim
     */
    boolean add(PersonLine found, Rendered.@Nullable Held was, String again) {
        Entry entry = found.entry();
        Optional<ArrayNode> ops = found.said().flatMap(said -> {
            if (found.was() == null) {
                return Ops.anew(said, file.source());
            }
            return was == null ? Optional.empty() : Ops.of(was.fact(), found.was(), said, file.source());
        });
        ObjectNode episode = episode(
                was == null ? file.scope() : was.fact().scope(),
                entry.id() + again,
                ops.isPresent() ? Plain.read(entry.text()) : prose(entry));
        episode.putObject("metadata")
                .put("file", file.name())
                .put("line", entry.line())
                .put("heading", Plain.of(entry.heading()));
        ops.ifPresent(claims -> episode.set("claims", claims));
        return ops.isPresent();
    }

    /** Adds a paragraph from outside the block. */
    void add(String paragraph) {
        episode(file.scope(), MarkedLine.id(MarkedLine.bare(paragraph)), paragraph)
                .putObject("metadata")
                .put("file", file.name());
    }

    private ObjectNode episode(String scope, String id, String content) {
        ObjectNode episode = JsonNodeFactory.instance.objectNode();
        episodes.add(episode);
        return episode.put("sourceId", sourceId(file.name(), id))
                .put("kind", "document")
                .put("scope", scope)
                .put("source", file.source())
                .put("content", content);
    }

    /** A line like "likes tea" under the heading of an entity is about that entity. */
    private static String prose(Entry entry) {
        String text = Plain.read(entry.text());
        String title = TITLE.matcher(entry.heading()).replaceFirst("");
        return entry.heading().startsWith("### ") && Character.isLowerCase(text.codePointAt(0))
                ? title + " " + text
                : text;
    }

    /** The episodes, in groups of as many as the intake takes at once. */
    Stream<ArrayNode> groups() {
        return episodes.stream()
                .gather(Gatherers.windowFixed(Intake.MOST))
                .map(group -> JsonNodeFactory.instance.arrayNode().addAll(group));
    }

    /** The text outside the block, by paragraph. */
    static List<String> paragraphs(Document document) {
        return Stream.of((document.before() + "\n\n" + document.after()).split("(?:\\r?\\n\\h*){2,}"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty() && !paragraph.startsWith("#"))
                .distinct()
                .toList();
    }
}
