package dev.annals.recall.ask;

import dev.annals.recall.rank.Terms;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reduces words to their stems. */
final class Stems {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("spoke", "speak"),
            Map.entry("sued", "sue"),
            Map.entry("ridden", "ride"),
            Map.entry("beaten", "beat"),
            Map.entry("bitten", "bite"),
            Map.entry("broke", "break"),
            Map.entry("broken", "break"),
            Map.entry("stole", "steal"),
            Map.entry("stolen", "steal"),
            Map.entry("hidden", "hide"),
            Map.entry("froze", "freeze"),
            Map.entry("frozen", "freeze"),
            Map.entry("shook", "shake"),
            Map.entry("shaken", "shake"),
            Map.entry("swore", "swear"),
            Map.entry("sworn", "swear"),
            Map.entry("tore", "tear"),
            Map.entry("torn", "tear"),
            Map.entry("fallen", "fall"),
            Map.entry("risen", "rise"),
            Map.entry("shown", "show"),
            Map.entry("thrown", "throw"),
            Map.entry("forgotten", "forget"),
            Map.entry("forgiven", "forgive"),
            Map.entry("drank", "drink"),
            Map.entry("sank", "sink"),
            Map.entry("hung", "hang"),
            Map.entry("fed", "feed"),
            Map.entry("fled", "flee"),
            Map.entry("bred", "breed"),
            Map.entry("dealt", "deal"),
            Map.entry("learnt", "learn"),
            Map.entry("sought", "seek"),
            Map.entry("struck", "strike"),
            Map.entry("overtook", "overtake"),
            Map.entry("overseen", "oversee"),
            Map.entry("oversaw", "oversee"),
            Map.entry("undertaken", "undertake"),
            Map.entry("withdrew", "withdraw"),
            Map.entry("withdrawn", "withdraw"),
            Map.entry("spoken", "speak"),
            Map.entry("wore", "wear"),
            Map.entry("worn", "wear"),
            Map.entry("drove", "drive"),
            Map.entry("driven", "drive"),
            Map.entry("gave", "give"),
            Map.entry("given", "give"),
            Map.entry("took", "take"),
            Map.entry("taken", "take"),
            Map.entry("chose", "choose"),
            Map.entry("chosen", "choose"),
            Map.entry("drew", "draw"),
            Map.entry("drawn", "draw"),
            Map.entry("flew", "fly"),
            Map.entry("sang", "sing"),
            Map.entry("sung", "sing"),
            Map.entry("swam", "swim"),
            Map.entry("kept", "keep"),
            Map.entry("paid", "pay"),
            Map.entry("lent", "lend"),
            Map.entry("sent", "send"),
            Map.entry("spent", "spend"),
            Map.entry("fought", "fight"),
            Map.entry("told", "tell"),
            Map.entry("stood", "stand"),
            Map.entry("understood", "understand"),
            Map.entry("brought", "bring"),
            Map.entry("thought", "think"),
            Map.entry("caught", "catch"),
            Map.entry("ate", "eat"),
            Map.entry("eaten", "eat"),
            Map.entry("came", "come"),
            Map.entry("went", "go"),
            Map.entry("gone", "go"),
            Map.entry("saw", "see"),
            Map.entry("seen", "see"),
            Map.entry("shot", "shoot"),
            Map.entry("rode", "ride"),
            Map.entry("rose", "rise"),
            Map.entry("fell", "fall"),
            Map.entry("grew", "grow"),
            Map.entry("grown", "grow"),
            Map.entry("threw", "throw"),
            Map.entry("forgot", "forget"),
            Map.entry("got", "get"),
            Map.entry("lost", "lose"),
            Map.entry("meant", "mean"),
            Map.entry("slept", "sleep"),
            Map.entry("felt", "feel"),
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

    /** No "breed" or "speed". */
    private static final Set<String> AGREED =
            Set.of("agreed", "disagreed", "guaranteed", "refereed", "decreed", "freed");

    /** Verbs whose past tense looks like the present. */
    private static final Set<String> UNCHANGING = Set.of(
            "beat", "hit", "cut", "put", "let", "hurt", "shut", "split", "upset", "outbid", "quit", "set", "read");

    private Stems() {}

    /** Whether it is, or may be, a verb in the past tense. */
    static boolean isPast(String word) {
        return isParticiple(word) || UNCHANGING.contains(word);
    }

    static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Terms.stem(IRREGULAR.getOrDefault(lower, lower));
    }

    /** Whether it is a participle that says what is done to its subject: "educated", "led". */
    static boolean isParticiple(String word) {
        return (word.endsWith("ed") && word.length() > 3 && !(word.endsWith("eed") && !AGREED.contains(word)))
                || word.equals("born")
                || (IRREGULAR.containsKey(word)
                        && !word.equals("wives")
                        && !word.equals("children")
                        && !word.equals("alumni"));
    }
}
