package dev.annals.recall;

import jakarta.inject.Singleton;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the blocks that were rendered here from whatever else has such marks: by their seals. Without its true seal a block
 * is text like any other.
 */
@Singleton
public class OwnBlocks {

    private static final String MARK = "<annals-memory";

    /** What is rendered has no other angle bracket in it, so a block ends at the next one. */
    private static final Pattern SEALED = Pattern.compile(
            // the mail's marks of quotation before it go with it
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

    /** The content without the blocks rendered for this tenant; nothing else is changed. */
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

    /** Of files: each bears a mark of what it says, which every memory makes alike, since files go from one to another. */
    private static void takeLines(Remainder.Knife knife, String content, int from, int to) {
        Matcher line = MARKED.matcher(content).region(from, to);
        while (line.find()) {
            if (MarkedLine.read(line.group()).filter(MarkedLine::isIntact).isPresent()) {
                knife.take(line.start(), line.end());
            }
        }
    }
}
