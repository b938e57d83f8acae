package dev.annals.extract.llm;

import dev.annals.extract.FoundTime;
import dev.annals.extract.Prose;
import dev.annals.extract.Span;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the text itself offers in support of a model's answer. */
final class Evidence {

    /** Words around a date that the grammar reads along with it: "early in 2019". */
    private static final int WORDS_AROUND_DATE = 2;

    private final Prose prose;
    private final Words words;
    private final List<FoundTime> times;

    Evidence(Prose prose, List<FoundTime> times) {
        this.prose = prose;
        this.words = new Words(prose.content());
        this.times = times;
    }

    /** How well a name is supported. */
    enum Ground {
        /** The quote contains it, or "I" for the speaker. */
        NAMED,
        /** The name occurs elsewhere, and the quote contains a word that may refer to it. */
        MEANT
    }

    /** A name that can be stored, and how well it is supported. */
    record Name(String text, Ground ground) {}

    Optional<Span> quote(String quote) {
        return words.find(quote).stream().findFirst();
    }

    /** The position of a literal in a quote. */
    Optional<Span> literal(String literal, Span quote) {
        return words.findIn(quote, literal);
    }

    /** The entity that a claim names, if the quote refers to it. */
    Optional<Name> name(String told, Span quote) {
        return kept(told).flatMap(name -> ground(name, quote).map(ground -> new Name(name, ground)));
    }

    /** Everywhere an entity is mentioned, by name or as "I" or "you". */
    List<Span> mentions(String name) {
        List<Span> mentions = new ArrayList<>(words.find(name));
        if (is(prose.speaker(), name)) {
            mentions.addAll(words.find(Pronouns.FIRST));
        }
        if (is(prose.addressee(), name)) {
            mentions.addAll(words.find(Pronouns.SECOND));
        }
        return mentions;
    }

    /** A name that can be stored: for "I" and "you" that of the speaker or addressee. Empty if there is none. */
    Optional<String> kept(String told) {
        String name = told.strip();
        if (Pronouns.FIRST.matcher(name).matches()) {
            return Optional.ofNullable(prose.speaker());
        }
        if (Pronouns.SECOND.matcher(name).matches()) {
            return Optional.ofNullable(prose.addressee());
        }
        try {
            return Pronouns.isOne(name) ? Optional.empty() : Optional.of(Texts.name(name, "name"));
        } catch (ProblemException unfit) {
            return Optional.empty();
        }
    }

    private Optional<Ground> ground(String name, Span quote) {
        boolean speaks = is(prose.speaker(), name) && words.has(quote, Pronouns.FIRST);
        if (speaks || words.findIn(quote, name).isPresent()) {
            return Optional.of(Ground.NAMED);
        }
        boolean addressed = is(prose.addressee(), name) && words.has(quote, Pronouns.SECOND);
        return addressed || isMeant(name, quote) ? Optional.of(Ground.MEANT) : Optional.empty();
    }

    private boolean isMeant(String name, Span quote) {
        boolean known = words.find(name).stream().anyMatch(span -> span.start() < quote.start());
        return known && (words.has(quote, Pronouns.THIRD) || hasPart(name, quote));
    }

    /** "Lee" for "Ann Lee", but not "of" for "Bank of Oslo". */
    private boolean hasPart(String name, Span quote) {
        return Arrays.stream(name.split(" "))
                .filter(part -> part.length() > 1 && Character.isUpperCase(part.codePointAt(0)))
                .anyMatch(part -> words.findIn(quote, part).isPresent());
    }

    private static boolean is(@Nullable String one, String name) {
        return one != null && one.equalsIgnoreCase(name);
    }

    /** The date or period that these words of a quote name, if they contain little else. */
    Optional<FoundTime> time(String told, Span quote) {
        return words.findIn(quote, told)
                .flatMap(where -> times.stream()
                        .filter(time -> !time.vague() && isMost(time.span(), where))
                        .findFirst());
    }

    private boolean isMost(Span date, Span where) {
        if (date.contains(where)) {
            return true;
        }
        if (!where.contains(date)) {
            return false;
        }
        String around = new Span(where.start(), date.start()).of(prose.content())
                + " "
                + new Span(date.end(), where.end()).of(prose.content());
        return around.isBlank() || around.strip().split("\\s+").length <= WORDS_AROUND_DATE;
    }
}
