package dev.annals.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Corrects tokens in the light of their neighbours: "No." without a number, "(1)", "1990-95", "end.Next". */
final class TokenRepair {

    private static final Pattern YEARS = Pattern.compile("^(\\d{2}|\\d{4})(-)(\\d{2}|\\d{4}|\\d{2}[sS])$");
    /** NLP4J would also split "config.xml" and "Node.js". */
    private static final Pattern TWO_SENTENCES = Pattern.compile("^(\\p{Alpha}{2,}+)([.!?]+)(\\p{Upper}\\p{Alpha}++)$");

    private final List<Token> tokens;
    private final List<Token> repaired = new ArrayList<>();

    private TokenRepair(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Token> repaired(List<Token> tokens) {
        return new TokenRepair(tokens).all();
    }

    private List<Token> all() {
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (isNegation(i)) {
                cut(token, token.form().length() - 1);
                i++;
            } else if (isBracketed(i)) {
                mergeBrackets(i);
                i += 3;
            } else {
                addInThree(token);
                i++;
            }
        }
        if (repaired.size() == 1) {
            cutLastPeriod(repaired.removeFirst());
        }
        return repaired;
    }

    private boolean isNegation(int index) {
        return Chars.lower(tokens.get(index).form()).equals("no.")
                && (index + 1 == tokens.size()
                        || !Chars.isDigit(tokens.get(index + 1).form().charAt(0)));
    }

    private boolean isBracketed(int index) {
        String form = tokens.get(index).form();
        return (form.length() == 1 || Chars.areDigits(form))
                && !repaired.isEmpty()
                && index + 1 < tokens.size()
                && Chars.opens(repaired.getLast().form().charAt(0))
                && Chars.closes(tokens.get(index + 1).form().charAt(0));
    }

    /** The token after the bracket is not examined, as in NLP4J. */
    private void mergeBrackets(int index) {
        Token opening = repaired.removeLast();
        Token closing = tokens.get(index + 1);
        repaired.add(new Token(
                opening.start(),
                closing.end(),
                opening.form() + tokens.get(index).form() + closing.form()));
        if (index + 2 < tokens.size()) {
            repaired.add(tokens.get(index + 2));
        }
    }

    private void addInThree(Token token) {
        Matcher parts = YEARS.matcher(token.form());
        if (parts.find() || parts.usePattern(TWO_SENTENCES).reset().find()) {
            repaired.add(token.before(parts.end(1)));
            cut(token.after(parts.start(2)), parts.end(2) - parts.start(2));
        } else {
            repaired.add(token);
        }
    }

    private void cut(Token token, int index) {
        repaired.add(token.before(index));
        repaired.add(token.after(index));
    }

    private void cutLastPeriod(Token token) {
        String form = token.form();
        int last = form.length() - 1;
        if (last > 0 && form.charAt(last) == '.' && !Chars.isFinal(form.charAt(last - 1))) {
            cut(token, last);
        } else {
            repaired.add(token);
        }
    }
}
