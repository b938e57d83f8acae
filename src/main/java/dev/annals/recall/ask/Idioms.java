package dev.annals.recall.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Replaces idioms by plain words: "at the moment" becomes "now". */
final class Idioms {

    private static final List<Idiom> ALL = read();

    private Idioms() {}

    private record Idiom(List<String> phrase, List<Token> plain) {

        boolean isAt(List<Token> tokens, int at) {
            if (at + phrase.size() > tokens.size()) {
                return false;
            }
            Token first = tokens.get(at);
            boolean is = first.isWord() && Stems.of(first.text()).equals(Stems.of(phrase.getFirst()));
            for (int i = 1; i < phrase.size() && is; i++) {
                is = tokens.get(at + i).is(phrase.get(i));
            }
            return is;
        }
    }

    static List<Token> plain(List<Token> tokens) {
        List<Token> plain = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int here = at;
            Idiom idiom = ALL.stream()
                    .filter(one -> one.isAt(tokens, here))
                    .findFirst()
                    .orElse(null);
            if (idiom == null) {
                plain.add(tokens.get(at));
                at++;
            } else {
                plain.addAll(idiom.plain());
                at += idiom.phrase().size();
            }
        }
        return plain;
    }

    private static List<Idiom> read() {
        return Tables.lines("idioms").stream()
                .map(line -> line.split("=", 2))
                .map(parts -> new Idiom(
                        words(parts[0]),
                        words(parts[1]).stream().map(Token::word).toList()))
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split(" ", -1));
    }
}
