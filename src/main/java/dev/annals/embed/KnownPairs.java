package dev.annals.embed;

import java.util.List;

/** Questions with their answers, all about different things. Changing one changes all scores. */
final class KnownPairs {

    record Pair(String question, String answer) {}

    static final List<Pair> ALL = List.of(
            new Pair("Where does Alice live?", "Alice lives in Oslo"),
            new Pair("What is Tom's job?", "Tom works as a nurse at the city hospital"),
            new Pair("Has the plumber been paid?", "Ines: The plumber's invoice is still unpaid."),
            new Pair("When does the team meet?", "The team meeting was moved to Thursday at ten."),
            new Pair("What is Priya allergic to?", "Priya cannot eat peanuts"),
            new Pair("Who leads the sales department?", "Marcus is the head of sales"),
            new Pair("Where does the cat like to sleep?", "Our cat always naps on the radiator."),
            new Pair("Which programming language is the backend written in?", "The backend is written in Kotlin"),
            new Pair(
                    "How did the patient feel after the operation?",
                    "After the surgery she complained of a headache and a sore throat."),
            new Pair("What was the weather like in Lisbon?", "It rained in Lisbon from Monday to Friday."),
            new Pair("What does Ole do in his free time?", "Ole: On weekends I mostly play chess at the club."),
            new Pair("Why was the train late?", "The train was held up by a fallen tree on the line."),
            new Pair("How much did the van cost?", "They paid nine thousand euros for the used van."),
            new Pair("Who won the football match?", "The home team won the match with two late goals."),
            new Pair("What is broken in the office?", "The heating on the second floor of the office does not work."),
            new Pair("Which book is Nadia reading?", "Nadia has just begun a novel about the sea."));

    static final List<String> NONSENSE = List.of(
            "colourless green ideas sleep furiously",
            "xq zzv plort wibble",
            "lorem ipsum dolor sit amet",
            "the of and to in");

    private KnownPairs() {}
}
