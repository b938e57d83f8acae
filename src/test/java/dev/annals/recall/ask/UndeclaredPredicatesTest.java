package dev.annals.recall.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Predicates and types that nobody declared, of trades that nobody thought of: an answer that is wrong is worse than none. */
class UndeclaredPredicatesTest {

    private final Memory memory = new Memory("2026-11-29T10:00:00Z")
            .types("Sarcoidosis", "Disease")
            .types("Sea Sprite", "Boat")
            .types("The Miller", "Painting")
            .types("Rust", "ProgrammingLanguage")
            .types("Dune", "Film")
            // what is done to somebody
            .says(
                    "Rosa O'Hara",
                    "diagnosed_with",
                    "Sarcoidosis",
                    "Rosa O'Hara diagnosed with Sarcoidosis",
                    "2024-03",
                    null)
            .says("Sea Sprite", "moored_at", "Falmouth", "Sea Sprite moored at Falmouth", "2022", "2024")
            .says("The Miller", "sold_to", "Greta", "The Miller was sold to Greta", "2021", "2022")
            .says("The Miller", "sold_by", "Osric", "The Miller sold by Osric", "2021", "2022")
            .says("Igor", "transferred_to", "Union", "Igor transferred to Union", "2023-07", null)
            .says("Case 7", "presided_over_by", "Milo", "Case 7 presided over by Milo", "2023", null)
            .says("Dune", "directed_by", "Denis", "Dune directed by Denis", "2021", null)
            // kinds
            .says("Greta", "owns", "Sea Sprite", "Greta owns Sea Sprite", "2022", null)
            .says("Greta", "owns", "The Miller", "Greta owns The Miller", "2021", null)
            .says("Etta", "knows", "Rust", "Etta knows Rust", "2020", null)
            .tells("Acme", "employees", "210", "Acme employees 210", "2024", null)
            .tells("Biscuit", "breed", "sheepdog", "Biscuit breed sheepdog", "2018", null)
            // one or the other
            .says("Greta", "mother_of", "Nils", "Greta mother of Nils", "2001", null)
            .says("Igor", "wife", "Paloma", "Igor wife Paloma", "2018", null)
            .says("Norville", "governor", "Tess", "Norville governor Tess", "2019", null)
            // ends
            .says("Igor", "left", "Marina", "Igor left Marina", "2023-06-30", "2023-07-01")
            .says("Osric", "sold", "Blue Harbour", "Osric sold Blue Harbour", "2019", "2020")
            .says("Kaito", "plays_for", "Leith", "Kaito plays for Leith", "2019", "2022")
            .says("Kaito", "plays_for", "Salinas", "Kaito plays for Salinas", "2022", null)
            .says("Helga", "lives_in", "Graz", "Helga lives in Graz", "2018", "2021")
            .says("Helga", "lives_in", "Linz", "Helga lives in Linz", "2021", null)
            // what a verb goes with
            .says("Nils", "studied_at", "Aalto", "Nils studied at Aalto", "2020", "2024")
            .says("Agnes", "reports_to", "Piers", "Agnes reports to Piers", "2023", null)
            .says("Piers", "married_to", "Mo Tull", "Piers married to Mo Tull", "2022-09", null)
            .says("Priya", "works_as", "Solicitor", "Priya works as Solicitor", "2019", null)
            .says("Luna", "lives_with", "Mochi", "Luna lives with Mochi", "2023", null)
            .says("Ewa", "moved_from", "Gdynia", "Ewa moved from Gdynia", "2024", null)
            .says("Luna", "vaccinated_against", "Rabies", "Luna vaccinated against Rabies", "2022", null)
            .says("Olmeda", "beat", "Nave", "Olmeda beat Nave", "2026", null)
            .says("Courier", "replaced", "Mailer", "Courier replaced Mailer", "2020", null)
            .says("Nils", "follows", "Etta", "Nils follows Etta", "2020", null)
            .says("Osprey", "uses", "Orchid", "Osprey uses Orchid", "2025", null)
            .says("Karl", "sued", "Arvid", "Karl sued Arvid", "2022", "2023")
            .says("Rex", "ridden_by", "Aiko", "Rex ridden by Aiko", "2024", null)
            .says("Zhang", "team", "Payments", "Zhang team Payments", "2022", null)
            .says(
                    "Rosa O'Hara",
                    "attending_physician",
                    "Dr. J. R. Szabo",
                    "Rosa O'Hara attending physician Dr. J. R. Szabo",
                    "2024",
                    null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "What was Rosa O'Hara diagnosed with? | Sarcoidosis",
                "Who was diagnosed with Sarcoidosis? | Rosa O'Hara",
                "What was Rosa O\u2019Hara diagnosed with? | Sarcoidosis",
                "Where was Sea Sprite moored in 2023? | Falmouth",
                "What was moored at Falmouth? | Sea Sprite",
                "Was Sea Sprite moored in Falmouth? | yes",
                "Who was The Miller sold to? | Greta",
                "Who was The Miller sold by? | Osric",
                "Who sold The Miller? | Osric",
                "Where was Igor transferred to? | Union",
                "Who presides over Case 7? | Milo",
                "Which boats does Greta own? | Sea Sprite",
                "How many boats does Greta own? | 1",
                "What does Greta own? | The Miller, Sea Sprite",
                "Which programming languages does Etta know? | Rust",
                "Which film did Denis direct? | Dune",
                "How many employees does Acme have? | 210",
                "What breed is Biscuit? | sheepdog",
                "Who is the mother of Nils? | Greta",
                "Who is Igor's wife? | Paloma",
                "Who is Paloma's husband? | Igor",
                "Who is the governor of Norville? | Tess",
                "Which club did Igor leave? | Marina",
                "When did Igor leave Marina? | 2023-06-30",
                "Who sold Blue Harbour? | Osric",
                "Which team did Kaito leave? | Leith",
                "Where did Helga use to live? | Graz",
                "Who used to live in Graz? | Helga",
                "Where did Nils study? | Aalto",
                "Which university did Nils study at? | Aalto",
                "Who does Agnes report to? | Piers",
                "Who did Piers marry? | Mo Tull",
                "Who has been Rosa O'Hara's attending physician? | Dr. J. R. Szabo",
                "Has Dr. J. R. Szabo been Rosa O'Hara's attending physician? | yes",
                "Is Dr. J.R. Szabo Rosa O'Hara's attending physician? | yes",
                "What did Priya work as in 2020? | Solicitor",
                "Who does Luna live with? | Mochi",
                "Where did Ewa move from? | Gdynia",
                "What was Luna vaccinated against? | Rabies",
                "Who did Olmeda beat? | Nave",
                "Who beat Nave? | Olmeda",
                "What replaced Mailer? | Courier",
                "What did Courier replace? | Mailer",
                "What was Mailer replaced by? | Courier",
                "Who follows Etta? | Nils",
                "Who does Nils follow? | Etta",
                "Who uses Orchid? | Osprey",
                "Who did Karl sue? | Arvid",
                "Who rides Rex? | Aiko",
                "Do you know where Helga lives? | Linz",
                "Can you tell me since when Helga has lived in Linz? | 2021-01-01",
                "Could you please tell me who governs Norville? | Tess",
                "Tell me when Helga left Graz | 2021-01-01",
                "Do you know whether Helga lives in Linz? | yes"
            })
    void answers(String question, String answers) {
        assertThat(String.join(", ", memory.answers(question))).isEqualTo(answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What did Greta sell?",
                "Who diagnosed Rosa O'Hara?",
                "Who did Igor transfer?",
                "Who transferred Igor?",
                "Which houses does Greta own?",
                "How many cars does Greta own?",
                "Who is Nils's father?",
                "Who is Greta's daughter?",
                "Who is Igor's husband?",
                "Who is Paloma's wife?",
                "Who is the mayor of Norville?",
                "Is Tess the mayor of Norville?",
                "Who joined Marina?",
                "Which club did Igor join?",
                "Who bought Blue Harbour?",
                "Who owns Blue Harbour?",
                "Did Kaito leave Salinas?",
                "What did Nils study?",
                "What did Nils study at Aalto?",
                "Did Nils graduate from Aalto?",
                "Who reported Piers?",
                "Who does Priya work for?",
                "Where does Luna live?",
                "Where does Ewa live?",
                "Where did Ewa move to?",
                "Where did Ewa move?",
                "Who replaced Courier?",
                "Who follows Nils?",
                "Who beat Olmeda?",
                "Who did Arvid sue?",
                "Who does Zhang manage?",
                "What did Helga do in Linz?"
            })
    void guessesNothing(String question) {
        assertThat(memory.answers(question)).isEmpty();
    }
}
