package dev.annals.time.expression;

import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Passage;
import java.util.Set;

/** What the context makes of a phrase: "in May" is a month, "may" is not; "2000 people" is not a year. */
final class Surroundings {

    private static final Set<String> STRONG = Words.of("""
            in since died born founded established until till til during throughout circa early late mid year years
            month autumn fall winter spring summer""");
    private static final Set<String> WEAK = Words.of("""
            by before after of from to between around about ca c through and or than for on starting ending
            thru""");
    private static final Set<String> SKIPPED = Set.of("the", "-", ".");

    /** Words ending in s that are not countable things. */
    private static final Set<String> NO_PLURALS = Words.of("""
            was is has its as this his does us various perhaps always s""");

    private static final Set<String> COUNTED = Words.of("""
            people men women children percent km kg m miles mm cm gb mb mah hp rpm mph kcal usd eur gbp sq
            square feet ft million thousand billion hours hour minutes mins min staff cc x""");
    private static final Set<String> NUMBERED = Words.of("""
            version v no number nr room page pages pp model section route highway flight chapter port
            windows office java article rfc iso line lines size level code unit id apartment suite building
            ticket issue error pr mr bug cve $ # over only some nearly almost approximately costs cost""");

    private Surroundings() {}

    /** Whether the word before introduces a time. */
    static boolean areStrong(Match match) {
        return isStrong(wordBefore(match));
    }

    static boolean isStrong(String before) {
        return STRONG.contains(before);
    }

    /** Whether the word before allows a time. */
    static boolean areFitting(Match match) {
        String before = wordBefore(match);
        return STRONG.contains(before) || WEAK.contains(before);
    }

    private static String wordBefore(Match match) {
        return SKIPPED.contains(match.before()) ? match.passage().word(match.start() - 2) : match.before();
    }

    /** Whether the word at the index makes the number before it a quantity: "people", "km", any plural. */
    static boolean areCounting(Passage passage, int index) {
        String next = passage.word(index);
        boolean plural = next.length() > 3 && next.endsWith("s") && !next.endsWith("ss");
        return COUNTED.contains(next) || (plural && !NO_PLURALS.contains(next) && !passage.isCapital(index));
    }

    /** Whether the number at the index belongs to a name or code: "Windows 2000". */
    static boolean areNumbering(Passage passage, int index) {
        int before = passage.word(index - 1).equals(".") ? index - 2 : index - 1;
        return NUMBERED.contains(passage.word(before));
    }

    static boolean areBeforeChrist(Passage passage, int index) {
        String next = passage.word(index);
        return next.equals("bc")
                || next.equals("bce")
                || (next.equals("b")
                        && passage.word(index + 1).equals(".")
                        && passage.word(index + 2).equals("c"));
    }
}
