package dev.annals.extract.rules;

import dev.annals.extract.Span;
import java.util.List;
import java.util.Optional;

/** Finds the entity that another name belongs to. */
final class Bearers {

    private final Scene scene;

    Bearers(Scene scene) {
        this.scene = scene;
    }

    /** @param name the last word of the name, or a pronoun */
    Optional<Referent> of(Span name, Span alias, AliasPattern pattern) {
        Node last = scene.parse().endingAt(name.end());
        if (last == null) {
            return Optional.empty();
        }
        NameSpan whole = last.name();
        if (whole == null) {
            return Discourse.isPronoun(last) ? pronoun(last, alias) : Optional.empty();
        }
        if (whole.span().end() == name.end()) {
            boolean surely = pattern.fits() != null
                    || (!isRest(whole, scene.parse())
                            && !isOneOfSeveral(scene.parse().headOf(whole)));
            return surely ? scene.arguments().entity(whole) : Optional.empty();
        }
        return whole.span().end() == alias.end() ? first(whole, alias) : Optional.empty();
    }

    /** "Lee & Holm, LLP": the analyser takes the last word for a separate name. */
    private static boolean isRest(NameSpan name, Parse parse) {
        return name.first() > 0
                && name.first() == name.last()
                && parse.isAt(name.first() - 1, ",", "&")
                && parse.nodes().get(name.first()).form().matches("\\p{Lu}{2,}");
    }

    /**
     * "The sister of Ann, known as Bo", "Ann and Bo, known as the Twins": the alias may not belong to the nearest name.
     */
    private static boolean isOneOfSeveral(Node node) {
        Node head = node.head();
        Node above = head == null ? null : head.head();
        return node.is("conj", "poss") || (node.is("pobj") && above != null && above.isNoun());
    }

    /** "Everybody calls Robert Lee Bob": the analyser takes all of it for one name. */
    private Optional<Referent> first(NameSpan whole, Span alias) {
        Parse parse = scene.parse();
        Node last = parse.startingAt(alias.start());
        if (last == null || last.index() == whole.first()) {
            return Optional.empty();
        }
        Span span = parse.between(whole.first(), last.index() - 1);
        String given = parse.nodes().get(whole.first()).form();
        String name = Names.of(parse.text(span));
        return last.is("oprd") && OtherNames.isNickname(parse.text(alias), given)
                ? Optional.of(
                        Referent.entity(scene.discourse().fullName(name, Types.PERSON, span), Types.PERSON, span, 1))
                : Optional.empty();
    }

    /** "He" counts only if the text mentions nobody else. */
    private Optional<Referent> pronoun(Node pronoun, Span alias) {
        String name = scene.parse().text(alias);
        long people = scene.discourse().entities().stream()
                .filter(entity ->
                        entity.type().equals(Types.PERSON) && !entity.name().equals(name))
                .count();
        Optional<Referent> meant = scene.discourse().resolve(pronoun, List.of(Types.PERSON));
        boolean first = pronoun.isOneOf("i", "me");
        boolean third = pronoun.isOneOf("he", "she", "him", "her") && people == 1;
        return first || third ? meant : Optional.empty();
    }
}
