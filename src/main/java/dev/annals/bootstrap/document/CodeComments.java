package dev.annals.bootstrap.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Extracts comments from code that explain why, or say what is left to do. */
public final class CodeComments {

    private static final Set<String> CODE = Set.of(
            "java", "kt", "kts", "groovy", "scala", "js", "jsx", "ts", "tsx", "mjs", "go", "rs", "py", "rb", "c", "h",
            "cc", "cpp", "hpp", "cs", "swift", "php", "sh", "sql", "gradle", "tf", "proto", "lua");

    private static final Pattern COMMENT =
            Pattern.compile("^\\s*(?://+!?|#+|/\\*+|\\*+(?!/)|--)\\s?(.*?)(?:\\*/\\s*)?$");
    private static final Pattern BEHIND_CODE =
            Pattern.compile("^.*?\\S.*?\\s(?://|#)\\s*((?:TODO|FIXME|XXX|HACK|NOTE)\\b.*)$");
    private static final Pattern MARK = Pattern.compile("^@?(?:TODO|FIXME|XXX|HACK|NOTE)\\b.*");
    private static final Pattern WHY = Pattern.compile(
            "\\b(because|so that|otherwise|workaround|work around|on purpose|deliberately|intentionally|"
                    + "for historical reasons|must not|the reason)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LICENSE =
            Pattern.compile("copyright|licen[sc]e|warranty|spdx", Pattern.CASE_INSENSITIVE);
    private static final int MOST = 100;
    private static final int LINES = 12;
    private static final int SHORTEST = 15;

    /** @param line on which it begins, from 1 */
    public record Comment(int line, String text) {}

    private CodeComments() {}

    public static boolean reads(String path) {
        return CODE.contains(Documents.ending(Documents.file(path)));
    }

    public static List<Comment> of(String text) {
        List<Comment> found = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        List<String> block = new ArrayList<>();
        for (int i = 0; i <= lines.length && found.size() < MOST; i++) {
            String line = i < lines.length ? lines[i] : "";
            var comment = COMMENT.matcher(line);
            boolean directive = i == 0 && line.startsWith("#!");
            if (!directive && line.length() < 1_000 && comment.matches()) {
                if (line.strip().startsWith("/*")) {
                    blocks(block, i - block.size() + 1, found);
                    block.clear();
                }
                block.add(String.valueOf(comment.group(1)).strip());
                continue;
            }
            blocks(block, i - block.size() + 1, found);
            block.clear();
            var behind = BEHIND_CODE.matcher(line);
            if (line.length() < 1_000 && behind.matches()) {
                add(i + 1, String.valueOf(behind.group(1)), found);
            }
        }
        return found;
    }

    /** A tag such as TODO starts a comment of its own. A block without tags counts if it explains why. */
    private static void blocks(List<String> block, int first, List<Comment> found) {
        int mark = -1;
        for (int i = 0; i < block.size(); i++) {
            if (MARK.matcher(block.get(i)).matches()) {
                if (mark >= 0) {
                    add(first + mark, joined(block.subList(mark, i)), found);
                }
                mark = i;
            } else if (mark >= 0 && block.get(i).isEmpty()) {
                add(first + mark, joined(block.subList(mark, i)), found);
                mark = -1;
            }
        }
        if (mark >= 0) {
            add(first + mark, joined(block.subList(mark, block.size())), found);
        } else if (!block.isEmpty()) {
            String whole = joined(block);
            if (WHY.matcher(whole).find() && !LICENSE.matcher(whole).find()) {
                add(first, whole, found);
            }
        }
    }

    private static String joined(List<String> lines) {
        return String.join(
                        " ",
                        lines.stream()
                                .limit(LINES)
                                .filter(line -> !line.isEmpty())
                                .toList())
                .strip();
    }

    private static void add(int line, String text, List<Comment> found) {
        if (text.length() >= SHORTEST) {
            found.add(new Comment(line, text));
        }
    }
}
