package dev.annals.recall.ask;

import dev.annals.time.expression.Anchor;
import dev.annals.time.expression.TimeExpression;
import dev.annals.time.expression.TimeExpressions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a question into words, names and times. A time within a name is part of the name. */
final class Tokens {

    private static final TimeExpressions TIMES = new TimeExpressions();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("^['\u2019][sS]?(?!\\p{L})");
    private static final Pattern ENDING = Pattern.compile("['\u2019](?i:s|re|d|ve|ll)(?!\\p{L})");

    private final String question;
    private final String masked;
    private final List<Mention> mentions;

    private Tokens(String question, List<Mention> mentions) {
        this.question = question;
        this.mentions = mentions;
        StringBuilder words = new StringBuilder(question);
        for (Mention mention : mentions) {
            words.replace(mention.start(), mention.end(), "x".repeat(mention.end() - mention.start()));
        }
        this.masked = words.toString();
    }

    /** @param reference the instant that counts as today */
    static List<Token> of(String question, List<Mention> mentions, Instant reference) {
        return Idioms.plain(new Tokens(question, mentions).cut(reference));
    }

    private List<Token> cut(Instant reference) {
        List<TimeExpression> times =
                TIMES.find(masked, reference).stream().filter(Tokens::isOfUse).toList();
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < question.length()) {
            int here = at;
            Mention mention = mentions.stream()
                    .filter(one -> one.start() == here)
                    .findFirst()
                    .orElse(null);
            TimeExpression time = times.stream()
                    .filter(one -> one.start() == here)
                    .findFirst()
                    .orElse(null);
            if (mention != null) {
                boolean possessive =
                        POSSESSIVE.matcher(question.substring(mention.end())).find();
                tokens.add(new Token(mention.text(), mention, null, possessive));
                at = mention.end() + (possessive ? 1 : 0);
                at = possessive && at < question.length() && Character.toLowerCase(question.charAt(at)) == 's'
                        ? at + 1
                        : at;
            } else if (time != null) {
                tokens.add(new Token(time.text(), null, time, false));
                at = time.end();
            } else {
                at = word(tokens, at);
            }
        }
        return tokens;
    }

    /** @return the position after the word */
    private int word(List<Token> tokens, int at) {
        Matcher word = WORD.matcher(masked).region(at, masked.length());
        if (word.lookingAt()) {
            tokens.add(Token.word(word.group().toLowerCase(Locale.ROOT)));
            return word.end();
        }
        Matcher ending = ENDING.matcher(question).region(at, question.length());
        if (ending.lookingAt()) {
            boolean is = ending.group().toLowerCase(Locale.ROOT).endsWith("s")
                    && !tokens.isEmpty()
                    && tokens.getLast().isIn(Grammar.ASKING);
            if (is) {
                tokens.add(Token.word("is"));
            }
            return ending.end();
        }
        return at + 1;
    }

    /** "Now" and expressions that may mean any time are read as plain words. */
    private static boolean isOfUse(TimeExpression time) {
        return time.anchor() != Anchor.VAGUE
                && !Grammar.CURRENT.contains(time.text().toLowerCase(Locale.ROOT));
    }
}
