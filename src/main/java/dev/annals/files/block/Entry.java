package dev.annals.files.block;

import dev.annals.recall.MarkedLine;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A bullet or a paragraph of a block.
 *
 * @param line its first one's number in the file
 * @param heading the line of the heading above it, or empty
 * @param raw its lines as they are
 * @param text what it says
 * @param mark as it bears one
 * @param apart whether an empty line comes before
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

    /** Of its text. */
    public String id() {
        return MarkedLine.id(text);
    }

    /** Without notes. */
    public String said() {
        return Sentence.read(text).said();
    }

    /** Whether it says what its mark is of. */
    public boolean isWhole() {
        return mark != null && mark.id().equals(id());
    }

    /** The same, with another mark, or none. */
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
