package dev.annals.recall.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Takes the people to exclude out of a question: "who else works at Acme besides Ann".
 *
 * @param rest the remaining question
 * @param readable false if nobody is named after "besides"
 */
record Besides(List<Token> rest, List<Mention> others, boolean readable) {

    static Besides of(List<Token> tokens) {
        int begin = 0;
        while (begin < tokens.size() && !tokens.get(begin).is("besides")) {
            begin++;
        }
        if (begin == tokens.size()) {
            return new Besides(tokens, List.of(), true);
        }
        int end = begin + 1;
        while (end < tokens.size()
                && (tokens.get(end).mention() != null || tokens.get(end).is("and", "or", "the"))) {
            end++;
        }
        List<Mention> others = tokens.subList(begin, end).stream()
                .map(Token::mention)
                .filter(Objects::nonNull)
                .toList();
        List<Token> rest = new ArrayList<>(tokens.subList(0, begin));
        rest.addAll(tokens.subList(end, tokens.size()));
        return new Besides(rest, others, !others.isEmpty());
    }
}
