package dev.annals.recall;

import jakarta.inject.Singleton;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes the blocks rendered by this service by their seals. A block without a valid seal is text like any other.
 */
@Singleton
public class OwnBlocks {

    private static final String MARK = "<annals-memory";

    /** Rendered text contains no other angle bracket, so a block ends at the next one. */
    private static final Pattern SEALED = Pattern.compile(
            // email quotation marks before the block are removed with it
            "(?:^[ \\t]*+[>|][ \\t>|]*+)?"
                    + MARK
                    + "[\\h\\v][\\h\\v>|]*+seal=\\\\*+\"(?<seal>[A-Za-z0-9_-]{22})\\\\*+\"[\\h\\v]*+>"
                    + "(?<body>[^<]*+)"
                    + "<\\\\*+/annals-memory[\\h\\v]*+>",
            Pattern.MULTILINE);

    private static final String LINE_MARK = "<!-- ";
    private static final Pattern MARKED = Pattern.compile("^\\h*- .* <!-- .*\\R?", Pattern.MULTILINE);

    private final SealKey key;

    OwnBlocks(SealKey key) {
        this.key = key;
    }

    /** The content without the blocks rendered for this tenant. Everything else is unchanged. */
    public Remainder removedFrom(String tenant, String content) {
        return removedFrom(key::seal, tenant, content);
    }

    static Remainder removedFrom(Supplier<Seal> seal, String tenant, String content) {
        if (!content.contains(MARK) && !content.contains(LINE_MARK)) {
            return Remainder.whole(content);
        }
        Remainder.Knife knife = new Remainder.Knife(content);
        Matcher found = SEALED.matcher(content);
        int from = 0;
        while (found.find()) {
            if (seal.get().fits(tenant, found.group("body"), found.group("seal"))) {
                takeLines(knife, content, from, found.start());
                knife.take(found.start(), found.end());
                from = found.end();
            }
        }
        takeLines(knife, content, from, content.length());
        return knife.remainder();
    }

    /**
     * Lines of files carry marks instead of seals. Every memory makes the same mark for the same line, because files
     * move between memories.
     */
    private static void takeLines(Remainder.Knife knife, String content, int from, int to) {
        Matcher line = MARKED.matcher(content).region(from, to);
        while (line.find()) {
            if (MarkedLine.read(line.group()).filter(MarkedLine::isIntact).isPresent()) {
                knife.take(line.start(), line.end());
            }
        }
    }
}
