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

    private final SealKey key;

    OwnBlocks(SealKey key) {
        this.key = key;
    }

    /** The content without the blocks rendered for this tenant; nothing else is changed. */
    public Remainder removedFrom(String tenant, String content) {
        return removedFrom(key::seal, tenant, content);
    }

    static Remainder removedFrom(Supplier<Seal> seal, String tenant, String content) {
        if (!content.contains(MARK)) {
            return Remainder.whole(content);
        }
        Remainder.Knife knife = new Remainder.Knife(content);
        Matcher found = SEALED.matcher(content);
        while (found.find()) {
            if (seal.get().fits(tenant, found.group("body"), found.group("seal"))) {
                knife.take(found.start(), found.end());
            }
        }
        return knife.remainder();
    }
}
