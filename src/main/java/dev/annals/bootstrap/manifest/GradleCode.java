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

/** Parses a Gradle build just far enough to find the statements about dependencies. */
final class GradleCode {

    /**
     * A statement in a dependency block.
     *
     * @param managed whether it only sets the version of a dependency declared elsewhere
     */
    record Statement(String text, boolean managed) {}

    /** String literals of Groovy and Kotlin. Those with triple quotes may span lines. */
    static final Pattern STRING =
            Pattern.compile("(?s:\"\"\".*?\"\"\"|'''.*?''')|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\""
                    + "|'[^'\\\\\\n]*+(?:\\\\.[^'\\\\\\n]*+)*+'");

    private static final Pattern STRING_OR_COMMENT = Pattern.compile("(" + STRING + ")|(?s:/\\*.*?\\*/)|//[^\\n]*");
    private static final Pattern TOKEN = Pattern.compile(STRING + "|[(\\[)\\]{}\\n;]");
    private static final Pattern WORD = Pattern.compile("^\\s*([A-Za-z_][\\w.]*)");
    private static final Set<String> MANAGING = Set.of("constraints", "dependencyManagement", "imports");
    private static final Set<String> CONDITIONS = Set.of("if", "else");

    /** @param parentheses the number of open ones around it */
    private record Block(String name, int parentheses) {}

    private final List<Statement> statements = new ArrayList<>();
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final StringBuilder statement = new StringBuilder();
    private String last = "";
    private int parentheses;

    private GradleCode() {}

    /** A comment mark within a string does not start a comment; globs contain them. */
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

    /** Not inside the block of a single dependency, which configures how it is used. */
    private boolean isOfDependencies() {
        for (Block block : blocks) {
            if (!CONDITIONS.contains(block.name())) {
                return block.name().equals("dependencies") || MANAGING.contains(block.name());
            }
        }
        return false;
    }

    /** The last part of the dotted name that begins the statement. */
    private String word() {
        Matcher word = WORD.matcher(statement);
        String whole = word.find() ? Objects.requireNonNull(word.group(1)) : "";
        return whole.substring(whole.lastIndexOf('.') + 1);
    }
}
