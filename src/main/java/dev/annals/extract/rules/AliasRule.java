package dev.annals.extract.rules;

import dev.annals.extract.FoundAlias;
import dev.annals.extract.FoundClaim.Named;
import dev.annals.extract.Span;
import dev.annals.extract.rules.Standing.Mode;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds other names of entities, where a sentence gives them for certain. */
final class AliasRule {

    private final List<AliasPattern> patterns = AliasPattern.shipped();

    Stream<FoundAlias> in(Scene scene) {
        String sentence = scene.parse().text(scene.parse().span());
        return patterns.stream()
                .flatMap(pattern -> pattern.says()
                        .matcher(sentence)
                        .results()
                        .flatMap(match -> alias(pattern, match, scene).stream()));
    }

    private static Optional<FoundAlias> alias(AliasPattern pattern, MatchResult match, Scene scene) {
        Span alias = span(match, "alias", scene.parse());
        String name = Names.of(scene.parse().text(alias));
        return new Bearers(scene)
                .of(span(match, "name", scene.parse()), alias, pattern)
                .filter(bearer -> isMeant(pattern, match, bearer, scene.parse()))
                .filter(bearer -> bearer.said() instanceof Named named
                        && pattern.of().contains(named.type())
                        && OtherNames.isOne(name, named, pattern.fits()))
                .map(bearer -> new FoundAlias(
                        (Named) bearer.said(),
                        name,
                        bearer.span().to(alias).to(whole(match, scene.parse())),
                        bearer.certainty()));
    }

    /** A sentence may deny something about the entity, as long as it does not deny the name. */
    private static boolean isMeant(AliasPattern pattern, MatchResult match, Referent bearer, Parse parse) {
        Node beside = parse.startingAt(bearer.span().start());
        Node word = pattern.hasWord()
                ? parse.startingAt(span(match, "word", parse).start())
                : null; // an adjacent name in brackets is not there either
        Node node = word == null ? beside : word;
        if (node == null || node.heads().anyMatch(Doubts::isHearsay)) {
            return false;
        }
        Judge judge = new Judge(parse);
        return word == null ? judge.isMeant(node) : isStated(judge.of(said(word)));
    }

    /** In "is known", the first word decides whether it is so. */
    private static Node said(Node word) {
        @Nullable Node head = word.head();
        return word.is("acomp", "attr") && head != null ? head : word;
    }

    private static boolean isStated(Standing standing) {
        return standing.mode() == Mode.STATED && standing.confidence() == 1;
    }

    private static Span whole(MatchResult match, Parse parse) {
        int start = parse.span().start();
        return new Span(start + match.start(), start + match.end());
    }

    private static Span span(MatchResult match, String group, Parse parse) {
        int start = parse.span().start();
        return new Span(start + match.start(group), start + match.end(group));
    }
}
