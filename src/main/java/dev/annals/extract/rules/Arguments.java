package dev.annals.extract.rules;

import dev.annals.extract.FoundTime;
import dev.annals.vocabulary.Term;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Resolves the words in a pattern's slots, keeping what fits the types wanted there. */
final class Arguments {

    private final Parse parse;
    private final Naming naming;
    private final Anaphora anaphora;
    private final Dates dates;

    Arguments(Parse parse, Discourse discourse, List<FoundTime> times) {
        this.parse = parse;
        this.naming = new Naming(parse, discourse);
        this.anaphora = new Anaphora(parse, discourse, naming);
        this.dates = new Dates(parse, times);
    }

    /** What a word refers to, without the words joined to it. */
    List<Referent> of(Node node, Collection<String> types) {
        if (types.contains(Term.DATE)) {
            return dates.at(node).stream().toList();
        }
        List<Referent> entities = entities(node, types);
        return entities.isEmpty() && isLiteral(node, types)
                ? literal(node).stream().toList()
                : entities;
    }

    /** The date or name that a word is part of, without resolving references. */
    List<Referent> exact(Node node, Collection<String> types) {
        return (types.contains(Term.DATE) ? dates.at(node) : named(node, types))
                .stream().toList();
    }

    /** The name that a word is part of. */
    Optional<Referent> named(Node node, Collection<String> types) {
        return naming.named(node, types);
    }

    /** The entity with this name; empty for a number or a date. */
    Optional<Referent> entity(NameSpan name) {
        return naming.entity(name);
    }

    private List<Referent> entities(Node node, Collection<String> types) {
        List<Referent> named = naming.named(node, types).stream().toList();
        List<Referent> surely = named.isEmpty() ? anaphora.apposed(node, types) : named;
        if (!surely.isEmpty()) {
            return surely;
        }
        return naming.proper(node, types).map(List::of).orElseGet(() -> anaphora.of(node, types));
    }

    private boolean isLiteral(Node node, Collection<String> types) {
        boolean literal = types.contains(Term.TEXT) || (types.contains(Term.KIND) && Phrases.isKind(node));
        boolean entity = node.name() != null && Types.ofKind(node.name().kind()) != null;
        return literal && !entity && !dates.isTime(node);
    }

    private Optional<Referent> literal(Node node) {
        return Phrases.literal(parse, node).map(span -> Referent.literal(parse.text(span), span));
    }
}
