package dev.annals.files.block;

import dev.annals.recall.MarkedLine;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A bullet or a paragraph of a block.
 *
 * @param line the number of its first line in the file
 * @param heading the line of the heading above it, or empty
 * @param raw its lines, unchanged
 * @param text its content
 * @param mark its mark; null: it has none
 * @param apart whether an empty line precedes it
 */
public record Entry(
        int line,
        String heading,
        List<String> raw,
        String text,
        @Nullable MarkedLine mark,
        boolean apart) {

    static Entry of(int line, String heading, List<String> raw, boolean apart) {
        String whole = String.join("\n", raw);
        @Nullable MarkedLine mark = MarkedLine.read(whole).orElse(null);
        return new Entry(
                line,
                heading,
                List.copyOf(raw),
                MarkedLine.bare(MarkedLine.unmarked(whole)),
                mark,
                apart || !MarkedLine.isBullet(raw.getFirst()));
    }

    /** The id of its text. */
    public String id() {
        return MarkedLine.id(text);
    }

    /** Its text without notes. */
    public String said() {
        return Sentence.read(text).said();
    }

    /** Whether its text is still the one that was marked. */
    public boolean isWhole() {
        return mark != null && mark.id().equals(id());
    }

    /** Its lines with another mark, or with none. */
    public List<String> marked(@Nullable String other) {
        List<String> bare = raw.stream().map(MarkedLine::unmarked).toList();
        if (other == null) {
            return mark == null ? raw : bare;
        }
        return Stream.concat(
                        Stream.of(bare.getFirst().stripTrailing() + " " + other),
                        bare.stream().skip(1))
                .toList();
    }
}
