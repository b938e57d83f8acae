package dev.annals.files.block;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the block of a scope in a file. */
public final class DocumentReader {

    private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|>{7}|\\|{7})(?: .*)?");

    /** Some editors put a byte order mark before the text. */
    private static final Pattern BOM = Pattern.compile("^\\uFEFF");

    private final String content;
    private final String scope;
    private final List<String> lines;
    private final String end;

    private int begin = -1;
    private int last = -1;
    private @Nullable Stamp open;
    private int opened;
    private final List<Stamp> stamps = new ArrayList<>();

    private DocumentReader(String content, String scope) {
        this.content = content;
        this.scope = scope;
        this.lines = List.of(content.split("\\r?\\n", -1));
        this.end = content.contains("\r\n") ? "\r\n" : "\n";
    }

    /** @throws ProblemException naming the line, if marks or merged versions are inconsistent */
    public static Document read(String content, String scope) {
        return new DocumentReader(BOM.matcher(content).replaceFirst(""), scope).read();
    }

    private Document read() {
        for (int i = 0; i < lines.size(); i++) {
            look(i, lines.get(i));
        }
        if (open != null) {
            throw wrong(
                    opened, "The block that begins here has no end. Put \"" + Stamp.END + "\" after its last line.");
        }
        return begin < 0 ? without() : with();
    }

    private void look(int i, String line) {
        if (CONFLICT.matcher(line).matches()) {
            throw wrong(i, "It contains an unresolved git conflict: \"" + line + "\". Resolve it first.");
        }
        String bare = line.strip();
        if (bare.startsWith(Stamp.BEGIN)) {
            begins(i, line);
        } else if (bare.equals(Stamp.END)) {
            ends(i);
        }
    }

    /** Two begin marks in a row are the result of merging two versions. */
    private void begins(int i, String line) {
        Stamp stamp = Stamp.read(line)
                .orElseThrow(() ->
                        wrong(i, "The first line of the block was changed. Restore it, or delete the whole block."));
        if (open != null && !open.scope().equals(stamp.scope())) {
            throw wrong(i, "A block begins inside another.");
        }
        boolean ours = stamp.scope().equals(scope);
        if (open == null && ours && begin >= 0) {
            throw wrong(i, "There is a second block for this scope. Delete one of the two.");
        }
        if (ours) {
            stamps.add(stamp);
            begin = begin < 0 ? i : begin;
        }
        opened = open == null ? i : opened;
        open = stamp;
    }

    private void ends(int i) {
        if (open == null) {
            throw wrong(i, "A block ends here that never began.");
        }
        if (open.scope().equals(scope)) {
            last = i;
        }
        open = null;
    }

    private static ProblemException wrong(int line, String why) {
        return new ProblemException(ErrorCode.INVALID_VALUE, "content", "Line " + (line + 1) + ": " + why);
    }

    /** A new block is added at the end of the file. */
    private Document without() {
        String before = content.isEmpty() ? "" : content + (content.endsWith("\n") ? "" : end) + end;
        return new Document(before, "", end, List.of(), List.of(), List.of(), List.of());
    }

    private Document with() {
        BodyReader body = new BodyReader(begin);
        lines.subList(begin, last).forEach(body::add);
        return new Document(
                content.substring(0, offset(begin)),
                content.substring(Math.min(content.length(), offset(last + 1))),
                end,
                lines.subList(begin + 1, last + 1),
                List.copyOf(stamps),
                body.headings(),
                body.entries());
    }

    private int offset(int line) {
        int offset = 0;
        for (int i = 0; i < line; i++) {
            int next = content.indexOf('\n', offset);
            if (next < 0) {
                return content.length();
            }
            offset = next + 1;
        }
        return offset;
    }
}
