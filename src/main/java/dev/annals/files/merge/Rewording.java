package dev.annals.files.merge;

import dev.annals.belief.Predicate;
import dev.annals.files.block.Dates;
import dev.annals.files.block.FactLine;
import dev.annals.files.block.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads lines in the rendered format, whose meaning is known without parsing prose. */
final class Rewording {

    private static final int LONGEST = 80;

    /** An object that contains these is more likely the rest of a sentence. */
    private static final Pattern PROSE =
            Pattern.compile("[,;:!?\\n]|\\. | (?:and|but|or|because|since|until|when|if|with) ");

    /**
     * The beginning of a longer name, as in "Halden Analytics" for "Halden". Anything else after the name is a remark.
     */
    private static final Pattern MORE = Pattern.compile("(?: [\\p{Lu}\\p{N}]|[-./]?[\\p{L}\\p{N}])");

    private Rewording() {}

    /** What an edited line now says about the fact it showed; empty if it is prose. */
    static Optional<Said> of(FactLine told, String text) {
        Sentence now = Sentence.read(text);
        if (now.statement().equals(told.sentence().statement())) {
            return now.dated() && !now.dates().equals(told.sentence().dates())
                    ? Optional.of(said(told, told.object(), now.dates()))
                    : Optional.empty();
        }
        String statement = told.sentence().statement();
        if (!statement.endsWith(told.object())) {
            return Optional.empty();
        }
        String phrase =
                statement.substring(0, statement.length() - told.object().length());
        String object = now.statement().startsWith(phrase)
                ? now.statement().substring(phrase.length()).strip()
                : "";
        return isObject(object, told.object()) && !isRemark(object, told.object())
                ? Optional.of(said(told, object, now.dates()))
                : Optional.empty();
    }

    private static Said said(FactLine told, String object, Dates dates) {
        return new Said(told.subject(), told.predicate(), object, told.literal(), dates);
    }

    private static boolean isRemark(String object, String before) {
        return object.startsWith(before)
                && !MORE.matcher(object.substring(before.length())).lookingAt();
    }

    private static boolean isObject(String object, String before) {
        return !object.isEmpty()
                && object.codePointCount(0, object.length()) <= LONGEST
                && (!object.endsWith(".") || before.endsWith("."))
                && (!PROSE.matcher(object).find() || PROSE.matcher(before).find());
    }

    /**
     * What a new line says, if it reads like a line for a fact: with a phrase that some fact has, followed by a known
     * object or by dates.
     */
    static Optional<Said> anew(List<Phrase> phrases, Set<String> known, String text) {
        Sentence now = Sentence.read(text);
        return phrases.stream()
                .flatMap(phrase -> phrase.read(now).stream())
                .filter(said -> isObject(said.object(), "") && (now.dated() || known.contains(said.object())))
                .findFirst();
    }

    /** What a line rendered by another memory says. */
    static Optional<Said> foreign(String subject, String predicate, boolean literal, String text) {
        Sentence now = Sentence.read(text);
        String start = subject + " " + Predicate.defaultPhrase(predicate) + " ";
        return !subject.isEmpty() && now.statement().startsWith(start)
                ? Optional.of(new Said(
                        subject,
                        predicate,
                        now.statement().substring(start.length()).strip(),
                        literal,
                        now.dates()))
                : Optional.empty();
    }
}
