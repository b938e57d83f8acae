package dev.annals.extract.rules;

import dev.annals.extract.Span;
import dev.annals.language.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Corrects where names start and end, because analysers often take a little too much or too little. */
final class Edges {

    /** Belong to the grammar, not the name: "Bo's", "the Initech Corporation". */
    private static final Set<String> AROUND =
            Set.of("'s", "’s", "'", "’", ",", "the", "(", ")", "-", "\"", "“", "”", "``", "''", "a", "an");

    /** Part of a name, but not a name by themselves. */
    private static final Set<String> SUFFIXES =
            Set.of("esq", "esq.", "ph.d.", "phd", "md", "m.d.", "jr", "jr.", "sr", "sr.", "qc", "cbe", "obe", "mbe");

    /** Distinguish people of the same name. */
    private static final Set<String> GENERATIONS = Set.of("jr", "jr.", "sr", "sr.");

    private static final Pattern MONTH =
            Pattern.compile("(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun).*");

    private final List<Node> nodes;

    Edges(List<Node> nodes) {
        this.nodes = nodes;
    }

    /** The corrected name; empty if it is none. */
    Optional<NameSpan> of(Name name) {
        return isNone(name) ? Optional.empty() : Optional.of(trimmed(name));
    }

    /** "Java 25" is not a date and "Jr." is not a person; in "the board of X", X is the name. */
    private boolean isNone(Name name) {
        Node first = nodes.get(name.first());
        boolean suffix = name.first() == name.last() && SUFFIXES.contains(first.lower());
        boolean version = name.kind().equals("DATE") && isVersion(first, name);
        return suffix || version || first.isOneOf("board");
    }

    private boolean isVersion(Node first, Name name) {
        Node number = nodes.get(name.last());
        boolean small = number.tag().equals("CD") && number.form().length() < 4;
        boolean two = name.first() + 1 == name.last();
        return two && small && first.isProper() && !MONTH.matcher(first.form()).matches();
    }

    private NameSpan trimmed(Name name) {
        int first = name.first();
        int last = name.last();
        while (first < last && AROUND.contains(nodes.get(first).lower())) {
            first++;
        }
        while (first < last && AROUND.contains(nodes.get(last).lower())) {
            last--;
        }
        last = beforeArticle(name, first, last);
        Span span = between(first, last);
        int suffix = suffix(name, last);
        if (suffix < 0) {
            return new NameSpan(first, last, name.kind(), span);
        }
        boolean generation = GENERATIONS.contains(nodes.get(suffix).lower());
        return new NameSpan(first, suffix, name.kind(), generation ? between(first, suffix) : span);
    }

    /** "Bought Ann a Tesla", "told Ann the truth": the analyser takes all of it for one person. */
    private int beforeArticle(Name name, int first, int last) {
        for (int i = first + 1; name.kind().equals("PERSON") && i < last; i++) {
            boolean common = nodes.get(i).isOneOf("the") && !nodes.get(i + 1).isProper();
            if (common || nodes.get(i).isOneOf("a", "an")) {
                return i - 1;
            }
        }
        return last;
    }

    /** The index of the "Jr." after a person's name; -1 if there is none. */
    private int suffix(Name name, int last) {
        int next = last + 1;
        if (next < nodes.size() && nodes.get(next).isOneOf(",")) {
            next++;
        }
        boolean suffixed =
                next < nodes.size() && SUFFIXES.contains(nodes.get(next).lower());
        return suffixed && name.kind().equals("PERSON") ? next : -1;
    }

    private Span between(int first, int last) {
        return nodes.get(first).span().to(nodes.get(last).span());
    }
}
