package dev.annals.extract.rules;

import dev.annals.extract.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Maps names to the entities they stand for. */
final class Naming {

    /** Kinds that the analyser may have assigned wrongly where only a person is possible. */
    private static final Set<String> MAYBE_PERSON = Set.of("ORG", "GPE", "PRODUCT");

    private static final Pattern OF_THINGS = Pattern.compile(
            "\\b(Inc|Corp|Corporation|Company|Co|Ltd|LLC|University|College|School|Institute|Group|Church|of|and|&)\\b");

    /** Words that are capitalized in titles but name nobody. */
    private static final Set<String> UNNAMED = Lists.of("titles");

    private static final Set<String> TOOLS = Lists.of("tools");

    private static final Set<String> CALENDAR = Lists.of("calendar");

    private static final List<String> GUESSED =
            List.of(Types.PERSON, Types.ORGANIZATION, Types.ANIMAL, Types.TOOL, Types.THING);
    private static final double GUESS = 0.9;
    private static final int LONG_FOR_A_PERSON = 3;

    private final Parse parse;
    private final Discourse discourse;

    Naming(Parse parse, Discourse discourse) {
        this.parse = parse;
        this.discourse = discourse;
    }

    /** The entity whose name the word is part of. */
    Optional<Referent> named(Node node, Collection<String> types) {
        NameSpan name = node.name();
        if (name == null || (name.first() == name.last() && Anaphora.isSystem(node, types))) {
            return Optional.empty();
        }
        String type = Types.fitting(name.kind(), types);
        if (isSomebody(name, type)) {
            type = null;
        }
        if (type == null && types.contains(Types.PERSON) && isRatherPerson(name, types)) {
            type = Types.PERSON;
        }
        if (type == null && types.contains(Types.TOOL) && isRatherTool(name)) {
            type = Types.TOOL;
        }
        return type == null || !Names.isName(parse.text(name.span()))
                ? Optional.empty()
                : Optional.of(entity(name, type));
    }

    /** "We use Kafka": a building has a longer name. */
    private static boolean isRatherTool(NameSpan name) {
        return name.kind().equals("FAC") && name.first() == name.last();
    }

    /**
     * The analyser often takes single names of people for companies or places; "he" and first names are better
     * evidence.
     */
    private boolean isRatherPerson(NameSpan name, Collection<String> types) {
        boolean somebody = types.contains(Types.SOMEBODY) && name.last() - name.first() < LONG_FOR_A_PERSON;
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

    /** "Joined Ann", "replaced Ann Lee": no company and no tool, whatever the analyser takes the name for. */
    private boolean isSomebody(NameSpan name, @Nullable String type) {
        Node first = parse.nodes().get(name.first());
        boolean single = name.first() == name.last();
        return (Types.ORGANIZATION.equals(type) && single && isFirstName(first))
                || (Types.TOOL.equals(type)
                        && isFirstName(first)
                        && !TOOLS.contains(first.lower())
                        && (single || name.kind().equals("PERSON")));
    }

    private static boolean isFirstName(Node node) {
        return Genders.ofName(node.form()).isPresent();
    }

    /** The entity with this name; empty for a number or a date. */
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
        return Referent.entity(discourse.fullName(written, type, name.span()), type, name.span(), 1);
    }

    /** A place and the places that contain it: "Kyiv, Ukraine", "Madrid (Spain)", "Ridgefield, CT". */
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

    /** The last word of the place that starts at a word; -1 if none does. */
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

    /** A name to which the analyser assigned no kind. */
    Optional<Referent> proper(Node node, Collection<String> types) {
        boolean name =
                node.isProper() || (node.isNoun() && (node.form().matches("\\p{Lu}{2,}") || isTool(node, types)));
        boolean common = UNNAMED.contains(node.lower()) || CALENDAR.contains(node.lower());
        if (!name || node.name() != null || common || Anaphora.isSystem(node, types)) {
            return Optional.empty();
        }
        String type = types.stream().filter(GUESSED::contains).findFirst().orElse(null);
        if (type == null || (type.equals(Types.ORGANIZATION) && isFirstName(node))) {
            return Optional.empty();
        }
        int first = node.index();
        while (first > 0 && isPartOfName(parse.nodes().get(first - 1), node)) {
            first--;
        }
        Span span = parse.between(first, version(node));
        return Optional.of(
                Referent.entity(discourse.fullName(Names.of(parse.text(span)), type, span), type, span, GUESS));
    }

    /** "We use Postgres": the analyser takes it for the plural of something. */
    private static boolean isTool(Node node, Collection<String> types) {
        return types.contains(Types.TOOL) && node.index() > 0 && node.form().matches("\\p{Lu}\\p{Ll}+");
    }

    /** "Java 25": a number directly after it is part of the name. */
    private int version(Node node) {
        Node next = parse.at(node.index() + 1);
        boolean number = next != null && next.tag().equals("CD") && next.head() == node && next.name() == null;
        return number ? node.index() + 1 : node.index();
    }

    private static boolean isPartOfName(Node before, Node node) {
        return before.isProper() && before.head() == node && before.name() == null;
    }
}
