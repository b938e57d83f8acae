package dev.annals.extract.rules;

import dev.annals.extract.FoundTime;
import dev.annals.extract.Span;
import dev.annals.time.Instants;
import dev.annals.vocabulary.Term;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words at a place of a pattern refer to, if they fit what is wanted there. */
final class Arguments {

    private static final Pattern DATED = Pattern.compile(".*\\d{3,4}.*|.*\\b(January|February|March|April|May|June|July"
            + "|August|September|October|November|December)\\b.*");

    /** Words for an organization that the text has named before: "the company". */
    private static final Set<String> ORGANIZATIONS = Set.of(
            "company",
            "firm",
            "organization",
            "organisation",
            "band",
            "club",
            "party",
            "school",
            "team",
            "startup",
            "business",
            "group",
            "agency",
            "bank",
            "studio",
            "university",
            "magazine",
            "newspaper",
            "charity",
            "foundation",
            "corporation",
            "institute",
            "college",
            "label",
            "brand",
            "network",
            "airline");

    private static final Set<String> MAYBE_PERSON = Set.of("ORG", "GPE", "PRODUCT");
    private static final Pattern OF_THINGS = Pattern.compile(
            "\\b(Inc|Corp|Corporation|Company|Co|Ltd|LLC|University|College|School|Institute|Group|Church|of|and|&)\\b");

    /** Words that are capitalized in titles, and name nobody. */
    private static final Set<String> UNNAMED = Set.of(
            "chief",
            "executive",
            "officer",
            "president",
            "chairman",
            "director",
            "professor",
            "manager",
            "general",
            "vice",
            "secretary",
            "member",
            "board",
            "head",
            "ceo",
            "cfo",
            "cto",
            "coo",
            "founder",
            "partner",
            "i",
            "ii",
            "iii");

    /** A name after one of these is not who is spoken of: "the name Alan", "the film Annie". */
    private static final Set<String> MENTIONED = Set.of(
            "name", "word", "term", "surname", "song", "album", "film", "movie", "book", "novel", "character", "play");

    /** What teams build and run. */
    private static final Set<String> SYSTEMS = Set.of(
            "api",
            "service",
            "backend",
            "frontend",
            "app",
            "application",
            "website",
            "site",
            "server",
            "system",
            "pipeline",
            "database",
            "platform",
            "cluster",
            "worker",
            "queue",
            "ui",
            "dashboard",
            "build",
            "gateway",
            "project",
            "product",
            "library",
            "module",
            "script",
            "bot",
            "codebase",
            "deployment",
            "microservice",
            "scheduler",
            "cache",
            "monolith");

    private static final String[] BESIDE = {"appos"};
    private static final String[] BESIDE_PERSON = {"appos", "compound", "nmod"};
    private static final double PLURAL = 0.8;

    private final Parse parse;
    private final Discourse discourse;
    private final List<FoundTime> times;

    Arguments(Parse parse, Discourse discourse, List<FoundTime> times) {
        this.times = times;
        this.parse = parse;
        this.discourse = discourse;
    }

    /** What a word, without those it is joined to, refers to. */
    List<Referent> of(Node node, Collection<String> types) {
        if (types.contains(Term.DATE)) {
            return date(node).stream().toList();
        }
        List<Referent> entities = entities(node, types);
        boolean named = node.name() != null && Types.ofKind(node.name().kind()) != null;
        boolean literal = types.contains(Term.TEXT) || (types.contains(Term.KIND) && Phrases.isKind(node));
        if (entities.isEmpty() && literal && !named && !isTime(node)) {
            return literal(node).stream().toList();
        }
        return entities;
    }

    /** The date or name that a word is part of, and nothing that has to be worked out. */
    List<Referent> exact(Node node, Collection<String> types) {
        return (types.contains(Term.DATE) ? date(node) : named(node, types))
                .stream().toList();
    }

    private List<Referent> entities(Node node, Collection<String> types) {
        List<Referent> named = named(node, types).stream().toList();
        List<Referent> surely = named.isEmpty() ? apposed(node, types) : named;
        if (!surely.isEmpty()) {
            return surely;
        }
        return proper(node, types)
                .or(() -> joinedTo(node, types))
                .or(() -> Discourse.isPronoun(node) ? discourse.resolve(node, types) : Optional.empty())
                .or(() -> anaphor(node, types))
                .or(() -> system(node, types))
                .map(List::of)
                .orElseGet(() -> node.isOneOf("they", "their", "them") ? those(node, types) : bearer(node, types));
    }

    /** The name that the word is part of. */
    Optional<Referent> named(Node node, Collection<String> types) {
        NameSpan name = node.name();
        if (name == null) {
            return Optional.empty();
        }
        String type = Types.fitting(name.kind(), types);
        if (type == null && types.contains(Types.PERSON) && isRatherPerson(name, types)) {
            type = Types.PERSON;
        }
        return type == null || !Names.isName(parse.text(name.span()))
                ? Optional.empty()
                : Optional.of(entity(name, type));
    }

    /** The analyser takes single names of people for companies and places; "he" and first names know better. */
    private boolean isRatherPerson(NameSpan name, Collection<String> types) {
        boolean somebody = types.contains(Types.SOMEBODY) && name.last() - name.first() < 3;
        if (somebody && !OF_THINGS.matcher(parse.text(name.span())).find()) {
            return MAYBE_PERSON.contains(name.kind());
        }
        if (name.first() != name.last() || !MAYBE_PERSON.contains(name.kind())) {
            return false;
        }
        Node node = parse.nodes().get(name.first());
        boolean person = node.is("nsubj", "nsubjpass") && parse.speaksOfOnePerson();
        return person || Genders.ofName(parse.text(name.span())).isPresent();
    }

    /** The entity that a name names; empty for a number or a date. */
    Optional<Referent> entity(NameSpan name) {
        String type = isRatherPerson(name, List.of(Types.PERSON)) ? Types.PERSON : Types.ofKind(name.kind());
        return type == null || !Names.isName(parse.text(name.span()))
                ? Optional.empty()
                : Optional.of(entity(name, type));
    }

    private Referent entity(NameSpan name, String type) {
        if (type.equals(Types.PLACE)) {
            return place(name);
        }
        String written = Names.of(parse.text(name.span()));
        return Referent.entity(discourse.fullName(written, type), type, name.span(), 1);
    }

    /** A place with those it lies in: "Kyiv, Ukraine", "Madrid (Spain)", "Ridgefield, CT". */
    private Referent place(NameSpan place) {
        Span span = place.span();
        StringBuilder name = new StringBuilder(Names.of(parse.text(span)));
        int last = place.last();
        while (parse.isAt(last + 1, ",", "(", "-lrb-")) {
            int end = endOfPlace(last + 2);
            if (end < 0) {
                break;
            }
            Span part = parse.between(last + 2, end);
            name.append(", ").append(Names.of(parse.text(part)));
            span = span.to(part);
            last = end;
        }
        return Referent.entity(name.toString(), Types.PLACE, span, 1);
    }

    /** The last word of the place that starts at a word; -1: none does. */
    private int endOfPlace(int first) {
        NameSpan name = parse.nameAt(first).orElse(null);
        if (name != null && name.first() == first && Types.PLACE.equals(Types.ofKind(name.kind()))) {
            return name.last();
        }
        return isStateCode(parse.at(first)) ? first : -1;
    }

    private static boolean isStateCode(@Nullable Node node) {
        return node != null && node.isProper() && node.form().matches("\\p{Lu}{2}|(\\p{Lu}\\.){2}");
    }

    /** The names beside a word for their bearers: "the painter Ann Lee", "engineers Ann and Bo". */
    private List<Referent> apposed(Node node, Collection<String> types) {
        if (!node.isNoun() || MENTIONED.contains(node.lemma())) {
            return List.of();
        }
        List<String> sure =
                types.stream().filter(type -> !type.equals(Types.SOMEBODY)).toList();
        String[] beside = types.contains(Types.PERSON) ? BESIDE_PERSON : BESIDE;
        return node.children(beside)
                .filter(child -> named(child, sure).isPresent())
                .limit(1)
                .flatMap(Node::joined)
                .flatMap(child -> named(child, sure).stream())
                .toList();
    }

    /** A name that the analyser did not tell the kind of. */
    private Optional<Referent> proper(Node node, Collection<String> types) {
        boolean name = node.isProper() || (node.isNoun() && node.form().matches("\\p{Lu}{2,}"));
        if (!name || node.name() != null || UNNAMED.contains(node.lower())) {
            return Optional.empty();
        }
        String type = types.stream()
                .filter(Set.of(Types.PERSON, Types.ORGANIZATION, Types.ANIMAL, Types.TOOL, Types.THING)::contains)
                .findFirst()
                .orElse(null);
        if (type == null) {
            return Optional.empty();
        }
        int first = node.index();
        while (first > 0 && isPartOfName(parse.nodes().get(first - 1), node)) {
            first--;
        }
        Span span = parse.between(first, version(node));
        return Optional.of(Referent.entity(discourse.fullName(Names.of(parse.text(span)), type), type, span, 0.9));
    }

    /** "Java 25": the number right behind is part of the name. */
    private int version(Node node) {
        Node next = parse.at(node.index() + 1);
        boolean number = next != null && next.tag().equals("CD") && next.head() == node && next.name() == null;
        return number ? node.index() + 1 : node.index();
    }

    private static boolean isPartOfName(Node before, Node node) {
        return before.isProper() && before.head() == node && before.name() == null;
    }

    /** "The company", where the text has named it. */
    private Optional<Referent> anaphor(Node node, Collection<String> types) {
        boolean definite = node.children("det").anyMatch(child -> child.isOneOf("the", "this"));
        boolean bare = node.children("compound", "amod", "prep", "relcl", "acl")
                .findAny()
                .isEmpty();
        if (!types.contains(Types.ORGANIZATION) || !definite || !bare || !ORGANIZATIONS.contains(node.lemma())) {
            return Optional.empty();
        }
        return discourse.last(node.span(), List.of(Types.ORGANIZATION), null);
    }

    /** "The API", "our billing service": what a team has one of bears the name of its kind. */
    private Optional<Referent> system(Node node, Collection<String> types) {
        boolean known = node.children("det", "poss").anyMatch(child -> child.isOneOf("the", "our"));
        if (!types.contains(Types.SYSTEM) || !known || !SYSTEMS.contains(node.lemma())) {
            return Optional.empty();
        }
        return Phrases.literal(parse, node).map(span -> Referent.entity(parse.text(span), Types.SYSTEM, span, 1));
    }

    /** "Ann and her son Ed": she is Ann, whoever else was spoken of. */
    private Optional<Referent> joinedTo(Node pronoun, Collection<String> types) {
        if (!pronoun.is("poss") || !pronoun.isOneOf("his", "her")) {
            return Optional.empty();
        }
        return pronoun.heads()
                .limit(2)
                .filter(node -> node.is("conj"))
                .flatMap(node -> node.heads().limit(1))
                .flatMap(node -> named(node, types).stream())
                .findFirst();
    }

    private List<Referent> called(Node node, Collection<String> types) {
        List<Referent> named =
                named(node, types).or(() -> proper(node, types)).stream().toList();
        return named.isEmpty() ? apposed(node, types) : named;
    }

    /** "They" are those that an earlier subject joins: "Ann and Bo live in Oslo with their son". */
    private List<Referent> those(Node pronoun, Collection<String> types) {
        if (!types.contains(Types.PERSON)) {
            return List.of();
        }
        return pronoun.heads()
                .filter(Node::isVerb)
                .map(verb -> Clause.of(verb).subjects())
                .filter(subjects -> subjects.size() > 1 && !subjects.contains(pronoun))
                .findFirst()
                .map(subjects -> subjects.stream()
                        .flatMap(subject -> called(subject, types).stream())
                        .map(referent -> referent.surelyAtMost(PLURAL))
                        .toList())
                .orElse(List.of());
    }

    /** Whoever the text says is what the word says: "Ann is a nurse who lives in Oslo". */
    private List<Referent> bearer(Node node, Collection<String> types) {
        if (node.is("conj") && node.isNoun() && node.name() == null) {
            return node.heads()
                    .limit(1)
                    .flatMap(first -> bearer(first, types).stream())
                    .toList();
        }
        if (!node.isNoun() || node.name() != null || !node.is("attr", "appos")) {
            return List.of();
        }
        Node head = node.head();
        if (head == null) {
            return List.of();
        }
        if (node.is("appos")) {
            return named(head, types).stream().toList();
        }
        return Clause.of(head).subjects().stream()
                .filter(subject -> !subject.equals(node))
                .flatMap(subject -> named(subject, types)
                        .or(() -> proper(subject, types))
                        .or(() -> Discourse.isPronoun(subject) ? discourse.resolve(subject, types) : Optional.empty())
                        .stream())
                .toList();
    }

    private boolean isTime(Node node) {
        return times.stream().anyMatch(time -> time.span().contains(node.span()));
    }

    /** A date that says its year, at the word it starts with, or as a name that the word is in. */
    private Optional<Referent> date(Node node) {
        NameSpan name = node.name();
        if (name != null
                && name.kind().equals("DATE")
                && DATED.matcher(parse.text(name.span())).matches()) {
            return Optional.of(Referent.literal(parse.text(name.span()), name.span()));
        }
        return times.stream()
                .filter(time ->
                        time.explicit() && time.span().start() == node.span().start())
                .filter(time -> !time.from().equals(Instants.MIN) && !time.to().equals(Instants.MAX))
                .findFirst()
                .map(time -> Referent.literal(time.text(), time.span()));
    }

    private Optional<Referent> literal(Node node) {
        return Phrases.literal(parse, node).map(span -> Referent.literal(parse.text(span), span));
    }
}
