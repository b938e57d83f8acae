package dev.annals.recall.ask;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the reference point out of a question: "before Ann", "when she joined Acme", "succeeded Ann as". */
final class OrderReader {

    private static final Set<String> LATER =
            Set.of("succeeded", "followed", "replaced", "succeed", "follow", "replace");
    private static final Set<String> EARLIER = Set.of("preceded", "precede");

    private List<Token> rest;
    private @Nullable Operator operator;

    OrderReader(List<Token> tokens, Instant at) {
        this.rest = tokens;
        for (int i = 1; i < tokens.size() && operator == null; i++) {
            Token token = tokens.get(i);
            if (token.is("when", "while")) {
                operator = new Operator.When(event(tokens, i + 1));
                rest = tokens.subList(0, i);
            } else if ((token.is("before", "after", "preceding", "following") && !isOfLooking(tokens, i))
                    || (token.is("prior")
                            && i + 1 < tokens.size()
                            && tokens.get(i + 1).is("to"))) {
                order(tokens, i, at);
            } else if (token.is("predecessor", "successor")) {
                neighbour(tokens, i, token.is("predecessor"), i + 1);
            } else if ((token.isIn(LATER) || token.isIn(EARLIER)) && isAs(tokens, i)) {
                boolean asked = tokens.get(1).is("did");
                neighbour(tokens, i, token.isIn(EARLIER) != asked, i + 1);
            }
        }
    }

    /** "Who followed Ann as CEO?" In "who does Ann follow?" it is a verb like any other. */
    private static boolean isAs(List<Token> tokens, int verb) {
        return tokens.stream().skip(verb).anyMatch(token -> token.is("as"));
    }

    /** "Who does Ann look after?" */
    private static boolean isOfLooking(List<Token> tokens, int after) {
        return tokens.get(after - 1).is("look", "looks", "looked", "looking");
    }

    List<Token> rest() {
        return rest;
    }

    Optional<Operator> operator() {
        return Optional.ofNullable(operator);
    }

    private void order(List<Token> tokens, int at, Instant now) {
        boolean before = tokens.get(at).is("before", "preceding", "prior");
        List<Token> behind = tokens.subList(tokens.get(at).is("prior") ? at + 2 : at + 1, tokens.size());
        rest = tokens.subList(0, at);
        if (behind.isEmpty()) {
            operator = before ? new Operator.Previous(now) : new Operator.Last();
        } else {
            List<Mention> named = mentions(behind);
            boolean plain = named.size() == 1 && behind.stream().noneMatch(Token::isContent);
            Reference reference = plain
                    ? new Reference.Named(named.getFirst())
                    : new Reference.Event(event(tokens, tokens.size() - behind.size()));
            operator = before ? new Operator.Before(reference) : new Operator.After(reference);
        }
    }

    /** "Who succeeded Ann as CEO of Acme" is read as "who was CEO of Acme" after Ann. */
    private void neighbour(List<Token> tokens, int at, boolean before, int behind) {
        List<Mention> named = mentions(tokens);
        if (named.isEmpty()) {
            return;
        }
        Reference reference = new Reference.Named(named.getFirst());
        operator = before ? new Operator.Before(reference) : new Operator.After(reference);
        int as = Math.max(at, behind - 1);
        while (as < tokens.size() && !tokens.get(as).is("as")) {
            as++;
        }
        List<Token> core = new ArrayList<>(List.of(tokens.getFirst(), Token.word("was")));
        core.addAll(tokens.subList(Math.min(as + 1, tokens.size()), tokens.size()));
        rest = core;
    }

    /** @param begin the index of the clause's first token */
    static Relation event(List<Token> tokens, int begin) {
        List<Token> clause = Coreference.resolved(tokens.subList(0, begin), tokens.subList(begin, tokens.size()));
        return RelationReader.read(Clauses.asQuestion(clause));
    }

    private static List<Mention> mentions(List<Token> tokens) {
        List<Mention> mentions = new ArrayList<>();
        for (Token token : tokens) {
            @Nullable Mention mention = token.mention();
            if (mention != null) {
                mentions.add(mention);
            }
        }
        return mentions;
    }
}
