package dev.annals.recall.ask;

import dev.annals.recall.rank.Terms;
import java.util.Locale;
import java.util.Map;

/** Words without their endings. */
final class Stems {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("held", "hold"),
            Map.entry("led", "lead"),
            Map.entry("ran", "run"),
            Map.entry("taught", "teach"),
            Map.entry("born", "bear"),
            Map.entry("left", "leave"),
            Map.entry("sold", "sell"),
            Map.entry("bought", "buy"),
            Map.entry("became", "become"),
            Map.entry("began", "begin"),
            Map.entry("begun", "begin"),
            Map.entry("did", "do"),
            Map.entry("done", "do"),
            Map.entry("made", "make"),
            Map.entry("wrote", "write"),
            Map.entry("written", "write"),
            Map.entry("built", "build"),
            Map.entry("won", "win"),
            Map.entry("knew", "know"),
            Map.entry("known", "know"),
            Map.entry("met", "meet"),
            Map.entry("had", "have"),
            Map.entry("married", "marry"),
            Map.entry("wives", "wife"),
            Map.entry("children", "child"),
            Map.entry("alumni", "alumnus"));

    private Stems() {}

    static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Terms.stem(IRREGULAR.getOrDefault(lower, lower));
    }

    /** Whether it is a form of a verb that says what is done to its subject: "educated", "led". */
    static boolean isParticiple(String word) {
        return (word.endsWith("ed") && word.length() > 3)
                || word.equals("born")
                || (IRREGULAR.containsKey(word)
                        && !word.equals("wives")
                        && !word.equals("children")
                        && !word.equals("alumni"));
    }
}
