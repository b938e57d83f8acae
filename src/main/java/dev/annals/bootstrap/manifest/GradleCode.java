package dev.annals.bootstrap.manifest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a build of Gradle apart as far as is needed to see which statements are about dependencies. */
final class GradleCode {

    /**
     * One of a block of dependencies.
     *
     * @param managed whether it only says which version, wherever there is such a dependency
     */
    record Statement(String text, boolean managed) {}

    /** In Groovy's and Kotlin's spelling; those of three quotes may hold lines. */
    static final Pattern STRING =
            Pattern.compile("(?s:\"\"\".*?\"\"\"|'''.*?''')|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\""
                    + "|'[^'\\\\\\n]*+(?:\\\\.[^'\\\\\\n]*+)*+'");

    private static final Pattern STRING_OR_COMMENT = Pattern.compile("(" + STRING + ")|(?s:/\\*.*?\\*/)|//[^\\n]*");
    private static final Pattern TOKEN = Pattern.compile(STRING + "|[(\\[)\\]{}\\n;]");
    private static final Pattern WORD = Pattern.compile("^\\s*([A-Za-z_][\\w.]*)");
    private static final Set<String> MANAGING = Set.of("constraints", "dependencyManagement", "imports");
    private static final Set<String> CONDITIONS = Set.of("if", "else");

    /** @param parentheses that were open around it */
    private record Block(String name, int parentheses) {}

    private final List<Statement> statements = new ArrayList<>();
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final StringBuilder statement = new StringBuilder();
    private String last = "";
    private int parentheses;

    private GradleCode() {}

    /** A mark of a comment in a string begins none: globs have them. */
    static String withoutComments(String text) {
        return STRING_OR_COMMENT.matcher(text).replaceAll(found -> {
            @Nullable String string = found.group(1);
            return string == null ? " " : Matcher.quoteReplacement(string);
        });
    }

    static List<Statement> statements(String code) {
        GradleCode read = new GradleCode();
        Matcher token = TOKEN.matcher(code);
        int at = 0;
        while (token.find()) {
            read.statement.append(code, at, token.start());
            read.token(token.group());
            at = token.end();
        }
        read.statement.append(code.substring(at));
        read.end();
        return read.statements;
    }

    private void token(String token) {
        switch (token) {
            case "{" -> {
                String name = statement.toString().isBlank() ? last : word();
                end();
                blocks.push(new Block(name, parentheses));
                parentheses = 0;
            }
            case "}" -> {
                end();
                last = "";
                parentheses = blocks.isEmpty() ? 0 : blocks.pop().parentheses();
            }
            case "\n", ";" -> {
                if (parentheses > 0 || statement.toString().stripTrailing().endsWith(",")) {
                    statement.append(' ');
                } else {
                    end();
                }
            }
            default -> {
                statement.append(token);
                parentheses = switch (token) {
                    case "(", "[" -> parentheses + 1;
                    case ")", "]" -> Math.max(0, parentheses - 1);
                    default -> parentheses;
                };
            }
        }
    }

    private void end() {
        if (!statement.toString().isBlank()) {
            last = word();
            if (isOfDependencies()) {
                statements.add(new Statement(
                        statement.toString().strip(), blocks.stream().anyMatch(one -> MANAGING.contains(one.name()))));
            }
        }
        statement.setLength(0);
    }

    /** Not what stands in the block of one of them, which says how it is used. */
    private boolean isOfDependencies() {
        for (Block block : blocks) {
            if (!CONDITIONS.contains(block.name())) {
                return block.name().equals("dependencies") || MANAGING.contains(block.name());
            }
        }
        return false;
    }

    /** The last part of the name that the statement begins with. */
    private String word() {
        Matcher word = WORD.matcher(statement);
        String whole = word.find() ? Objects.requireNonNull(word.group(1)) : "";
        return whole.substring(whole.lastIndexOf('.') + 1);
    }
}
