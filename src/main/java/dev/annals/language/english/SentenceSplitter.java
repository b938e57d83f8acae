package dev.annals.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits tokens into sentences: one ends after final punctuation and the closing brackets and quotes that follow.
 * Unlike in NLP4J it may also end with an abbreviation, if the next word typically starts sentences: "He joined Quillon
 * Inc. He left."
 */
final class SentenceSplitter {

    private static final String QUOTE = "\"";
    private static final List<String> OPENING = List.of("(", "{", "[");
    private static final List<String> CLOSING = List.of(")", "}", "]");

    private static final Set<String> STARTERS = Set.of(
            "After",
            "Although",
            "An",
            "And",
            "As",
            "At",
            "Before",
            "But",
            "By",
            "During",
            "For",
            "From",
            "He",
            "Her",
            "His",
            "However",
            "I",
            "In",
            "It",
            "Its",
            "My",
            "On",
            "Our",
            "She",
            "Since",
            "That",
            "The",
            "Their",
            "Then",
            "There",
            "These",
            "They",
            "This",
            "Those",
            "We",
            "When",
            "While",
            "You",
            "Your");

    private static final Set<String> NEVER_LAST =
            Set.of("cf.", "dr.", "e.g.", "i.e.", "mr.", "mrs.", "ms.", "no.", "p.s.", "prof.", "st.", "v.", "vs.");

    private final List<Token> tokens;
    private final int[] open = new int[OPENING.size()];
    private boolean quoted;

    private SentenceSplitter(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<List<Token>> split(List<Token> tokens) {
        return new SentenceSplitter(tokens).sentences();
    }

    private List<List<Token>> sentences() {
        List<List<Token>> sentences = new ArrayList<>();
        int start = 0;
        boolean ended = false;
        for (int i = 0; i < tokens.size(); i++) {
            count(tokens.get(i));
            ended |= Chars.areFinal(tokens.get(i).form()) || endsWithAbbreviation(i);
            if (i + 1 == tokens.size() || (ended && !closes(tokens.get(i + 1)))) {
                sentences.add(sentence(start, i + 1));
                start = i + 1;
                ended = false;
            }
        }
        return sentences;
    }

    private boolean endsWithAbbreviation(int index) {
        String form = tokens.get(index).form();
        return form.endsWith(".")
                && index + 1 < tokens.size()
                && STARTERS.contains(tokens.get(index + 1).form())
                && !NEVER_LAST.contains(form.toLowerCase(Locale.ROOT));
    }

    /** A single letter or digit at the end is not an abbreviation, so its period becomes a token. */
    private List<Token> sentence(int start, int end) {
        Token last = tokens.get(end - 1);
        if (last.form().length() != 2 || last.form().charAt(1) != '.' || Chars.areFinal(last.form())) {
            return tokens.subList(start, end);
        }
        List<Token> sentence = new ArrayList<>(tokens.subList(start, end - 1));
        sentence.add(last.before(1));
        sentence.add(last.after(1));
        return sentence;
    }

    private void count(Token token) {
        if (token.is(QUOTE)) {
            quoted = !quoted;
        }
        for (int i = 0; i < open.length; i++) {
            if (token.is(OPENING.get(i))) {
                open[i]++;
            } else if (token.is(CLOSING.get(i))) {
                open[i]--;
            }
        }
    }

    private boolean closes(Token token) {
        if (quoted && token.is(QUOTE)) {
            return true;
        }
        for (int i = 0; i < open.length; i++) {
            if (open[i] > 0 && token.is(CLOSING.get(i))) {
                return true;
            }
        }
        return false;
    }
}
