package dev.annals.recall.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers to questions in plain language, whatever the predicates are called. */
class SolverTest {

    private final Memory memory = new Memory("2026-11-29T10:00:00Z")
            .declares("lives_in")
            .types("Ann", "Manager")
            .types("Mia", "Person")
            .says("Acme", "ceo", "Cleo", "Acme ceo Cleo", "2010", "2015")
            .says("Acme", "ceo", "Ann", "Acme ceo Ann", "2015", "2019")
            .says("Acme", "ceo", "Bo", "Acme ceo Bo", "2019", null)
            .says("Ann", "lives_in", "Oslo", "Ann lives in Oslo", "2005", "2012-07")
            .says("Ann", "lives_in", "Rome", "Ann lives in Rome", "2012-07", null)
            .says("Zo\u00eb", "lives_in", "Graz", "Zo\u00eb lives in Graz", "2001", null)
            .says("Chlo\u00e9", "lives_in", "Linz", "Chlo\u00e9 lives in Linz", "2001", null)
            .says("Chloe", "lives_in", "Wels", "Chloe lives in Wels", "2001", null)
            .says(
                    "Zo\u00eb O\u2019Shea",
                    "works_for",
                    "Initech",
                    "Zo\u00eb O\u2019Shea works for Initech",
                    "2020",
                    "2021")
            .says("Kim", "lives_in", "Rome", "Kim lives in Rome", "2001", "2004")
            .says("Kim", "lives_in", "Bern", "Kim lives in Bern", "2004", "2006")
            .says("Kim", "lives_in", "Bern", "Kim lives in Bern", "2006", "2007")
            .says("Kim", "lives_in", "Rome", "Kim lives in Rome", "2007", "2009")
            .says("Kim", "lives_in", "Rome", "Kim lives in Rome", "2050", null)
            .says("Ann", "works_for", "Initech", "Ann works for Initech", "2005", "2012")
            .says("Ann", "works_for", "Acme", "Ann works for Acme", "2012", "2019")
            .says("Ann", "works_for", "Umbrella", "Ann works for Umbrella", "2019-03", null)
            .says("Bo", "manages", "Ann", "Bo manages Ann", "2015", "2019")
            .says("Ann", "spouse", "Dan", "Ann spouse Dan", "2011-05-03", null)
            .says("Ann", "educated_at", "Oslo University", "Ann was educated at Oslo University", "2000", "2005")
            .says("Acme", "founded_by", "Zed", "Acme was founded by Zed", "1990", null)
            .says("Mia", "mentors", "Ann", "Mia mentors Ann", "2016", "2018")
            .says("Eve", "deputy_head_of", "Umbrella", "Eve is the deputy head of Umbrella", "2010", null)
            .says("Initech", "based_in", "Bern", "Initech is based in Bern", "1980", null)
            .says("Initech", "headquarters", "Bern", "Initech is based in Bern", "2001", null)
            .tells("Initech", "founded_on", "1971", "Initech was founded on 1971", "1971", null)
            .tells("Acme", "headcount", "50", "Acme headcount 50", "2010", "2018")
            .tells("Acme", "headcount", "80", "Acme headcount 80", "2018", null)
            .tells("Dan", "job_title", "clerk", "Dan has the title clerk", "2008", "2012")
            .tells("Dan", "job_title", "notary", "Dan has the title notary", "2012", null)
            .tells("Dan", "weight_kg", "78", "Dan weight kg 78", "2008", null)
            .tells("Dan", "smokes", "false", "Dan smokes false", "2008", null)
            .says("Pat", "plays_for", "Rovers 1905-07", "Pat plays for Rovers 1905-07", "2001", "2003")
            .says("Pat", "plays_for", "Rovers", "Pat plays for Rovers", "2003", "2006")
            .says(
                    "Lee, 2nd Earl of Tarn",
                    "holds_position",
                    "Warden of the 12th House",
                    "Lee, 2nd Earl of Tarn holds the position of Warden of the 12th House",
                    "1900",
                    "1904")
            .says(
                    "Lee, 2nd Earl of Tarn",
                    "holds_position",
                    "warden",
                    "Lee, 2nd Earl of Tarn holds the position of warden",
                    "1904",
                    "1906");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // at and during
                "Who is the CEO of Acme? | Bo",
                "Who is Acme's current CEO? | Bo",
                "who is acme's ceo | Bo",
                "Who was the CEO of Acme in Jun, 2014? | Cleo",
                "Who was CEO of Acme between 2013 and 2016? | Cleo, Ann",
                "Where did Ann work in 2010? | Initech",
                "Where did Ann work in '06? | Initech",
                "Which employer did Ann work for in May, 2013? | Acme",
                "Which companies did Ann work for before 2012? | Initech",
                "Which team did Pat play for in 2002? | Rovers 1905-07",
                "Which position did Lee, 2nd Earl of Tarn hold in Jul, 1903? | Warden of the 12th House",
                // in either direction
                "Which company was Ann the CEO of in 2016? | Acme",
                "Who worked for Acme in 2013? | Ann",
                "Who was employed by Acme in 2013? | Ann",
                "Who managed Ann? | Bo",
                "Who did Bo manage in 2016? | Ann",
                "Whom did Ann report to in 2016? | Bo",
                "Who was Ann's mentor in 2016? | Mia",
                "Who did Mia mentor? | Ann",
                "Who founded Acme? | Zed",
                "Who is Dan's wife? | Ann",
                "Where was Ann educated? | Oslo University",
                "Where did Ann study? | Oslo University",
                "Who has worked for Acme? | Ann",
                "Who has been CEO of Acme? | Cleo, Ann, Bo",
                "Who became CEO of Acme in 2015? | Ann",
                "Who resigned as CEO of Acme in 2018? | Ann",
                "Where does Ann live at the moment? | Rome",
                "Where will Ann live in 2030? | Rome",
                "Who else was CEO of Acme between 2013 and 2016 besides Ann? | Cleo",
                "Apart from Cleo and Bo, who was CEO of Acme? | Ann",
                "Who works in the Umbrella company? | Ann",
                // what several lines say alike
                "Where is Initech based? | Bern",
                // literals
                "What is Acme's headcount? | 80",
                "Who is a notary? | Dan",
                "When did Dan become a notary? | 2012-01-01",
                "What was Dan before he became a notary? | clerk",
                // order
                "Who was CEO before Ann? | Cleo",
                "Who was the last CEO of Acme before Bo? | Ann",
                "Where did Ann work right after Initech? | Acme",
                "Where did Ann work before joining Acme? | Initech",
                "Where did Ann live when Bo became CEO of Acme? | Rome",
                "Where did Ann live when she took over as CEO of Acme? | Rome",
                "Who was CEO of Acme when Ann joined the company? | Cleo",
                "Who was CEO of Acme after Ann? | Bo",
                "Who succeeded Ann as CEO of Acme? | Bo",
                "Who did Ann succeed as CEO of Acme? | Cleo",
                "Who was the first CEO of Acme? | Cleo",
                "What was Ann's first employer? | Initech",
                "What was Ann's previous employer? | Acme",
                "Where did Ann live after Oslo? | Rome",
                "Which team did Pat play for after Rovers 1905-07? | Rovers",
                "Which position did Lee, 2nd Earl of Tarn hold before warden? | Warden of the 12th House",
                // at the time of something else
                "Where was Ann living when she joined Acme? | Oslo",
                "Where was she living when Ann joined Acme? | Oslo",
                "Where did Ann live when she was CEO of Acme? | Rome",
                "Who did Ann work for before she joined Acme? | Initech",
                "Where did Ann live after she left Acme? | Rome",
                "Where did Ann live when Acme's CEO was Cleo? | Oslo, Rome",
                "When was Acme's CEO Ann? | from 2015-01-01 to 2019-01-01",
                "Is it true that Acme's CEO is Bo? | yes",
                "Did we believe that Ann lives in Rome? | yes",
                // accents, however they are encoded; another letter is another name
                "Where does Zo\u00eb live? | Graz",
                "Where does Zoe\u0308 live? | Graz",
                "Where does ZOE\u0308 live? | Graz",
                "Where is Chlo\u00e9's home? | Linz",
                "Where does Chloe live? | Wels",
                "Did Zoe\u0308 O'Shea work for Initech in 2020? | yes",
                "Did Zo\u00eb O\u2019Shea work for Initech in 2020? | yes",
                // whose
                "Whose CEO was Bo in 2020? | Acme",
                "Whose CEO was Ann? | Acme",
                "Whose manager was Bo? | Ann",
                "Whose manager was Bo in 2016? | Ann",
                "Whose mentor was Mia in 2017? | Ann",
                "Whose wife is Ann? | Dan",
                // dates, lengths and numbers
                "Since when has Ann lived in Rome? | 2012-07-01",
                "Since when does Ann work for Umbrella? | 2019-03-01",
                "When did Ann join Acme? | 2012-01-01",
                "When did Ann leave Acme? | 2019-01-01",
                "When did Ann start working for Umbrella? | 2019-03-01",
                "When was Ann CEO of Acme? | from 2015-01-01 to 2019-01-01",
                "Until when did Ann work for Initech? | 2012-01-01",
                "Who joined Acme in 2012? | Ann",
                "How long did Ann work for Acme? | 7 years",
                "How long has Ann lived in Rome? | 14 years, 4 months",
                "How many employers has Ann had? | 3",
                "How many times did Ann live in Oslo? | 1",
                "How many times has Kim lived in Rome? | 2",
                "How many times did Kim live in Rome before 2005? | 1",
                "How many times did Kim move to Rome? | 2",
                "How many times did Kim leave Rome? | 2",
                "How many times has Kim lived in Bern? | 1",
                "Was Ann CEO of Acme in 2016? | yes",
                "Is it true that Ann lives in Rome? | yes",
                "Is it true that Ann lives in Oslo? | no",
                "Did Ann live in Rome in 2010? | no",
                "Was Cleo the first CEO of Acme? | yes",
                "Who were the CEOs of Acme before Bo? | Cleo, Ann",
                "How many CEOs did Acme have after Cleo? | 2",
                "Which employers did Ann have before Umbrella? | Initech, Acme",
                "Who are the former CEOs of Acme? | Cleo, Ann",
                "Is Oslo still the home of Ann? | no",
                "What is Dan's weight? | 78",
                "Was Bo the last CEO of Acme? | yes",
                "In 2016, who was the CEO of Acme? | Ann",
                "As of 2016, who was the CEO of Acme? | Ann",
                "Where does the manager Ann live? | Rome",
                "Which company did Ann join when she left Initech? | Acme",
                "How long did Ann work for Acme in 2012? | 1 year",
                "Was Initech founded in 1971? | yes",
                "Does Dan smoke? | no",
                "When did Ann step down as CEO of Acme? | 2019-01-01",
                "When was Initech founded? | 1971",
                "How did Acme's headcount change between 2015 and 2020? | until 2018-01-01: Acme headcount 50, since 2018-01-01: Acme headcount 80",
                "What changed for Ann in July 2012? | until 2012-07-01: Ann lives in Oslo, since 2012-07-01: Ann lives in Rome",
                "What changed for Ann between March and December 2012? | until 2012-07-01: Ann lives in Oslo, since 2012-07-01: Ann lives in Rome",
            })
    void answers(String question, String answers) {
        assertThat(String.join(", ", memory.answers(question))).isEqualTo(answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // nothing like it is believed
                "Which instrument did Ann play?",
                "What city did Ann work in?",
                "Who does Ann work with?",
                "Who founded Initech?",
                "What is Ann's job?",
                "Who was the assistant CEO of Acme in 2016?",
                // the other way round
                "Who did Ann manage?",
                // less than what is asked
                "Who is the head of Umbrella?",
                // words that say of whom, or who says so, are never left out
                "Where does the husband of Mia live?",
                "Where does Mary Ann live?",
                "Who was the CEO of the parent of Acme?",
                "Who founded the pension fund of Acme?",
                "Who lives in New Rome?",
                "Does the union deny that Ann lives in Rome?",
                "Did only Ann live in Oslo?",
                "Did we believe that Ann lives in Oslo?",
                "Did we believe that Acme's CEO is Cleo?",
                "Did we believe that Dan smokes?",
                "How long did we believe that Ann lived in Oslo?",
                "Is it true that Acme's CEO lives in Rome?",
                // a place
                "Where was Mia when Acme's CEO was Cleo?",
                "Where was Ann when Bo managed her?",
                "When did the board learn that Ann joined Acme?",
                "Did Ann work for Initech and Acme in 2010?",
                "Does Ann live in Rome or Oslo?",
                // an order among all
                "Was Ann the first CEO of Acme?",
                "Was Ann the last CEO of Acme?",
                "Did Kim originally live in Bern?",
                // for all of a time
                "Was Ann CEO of Acme throughout 2015?",
                // an event is over at once
                "Was Initech founded in 1990?",
                // nobody is somewhere in a person
                "Where was Ann mentored in 2017?",
                // who works there now
                "How many people work for Acme?",
                "What does Dan smoke?",
                // an accent makes another name
                "Where does Zoe live?",
                "Did Zoe O'Shea work for Initech in 2020?",
                "Whose home is Zoe?",
                // whose of somebody else, at another time, or within a question
                "Whose manager is Ann?",
                "Whose manager was Ann?",
                "Whose manager was Bo in 2013?",
                "Whose CEO was Cleo in 2016?",
                "Whose manager is Ann's husband?",
                "Whose manager is not Bo?",
                "Whose company did Ann work for?",
                "Whose last CEO was Ann?",
                "Whose first CEO was Bo?",
                "Whose former CEO is Ann?",
                "Who is the one whose manager was Bo?",
                "Where does the woman live whose manager was Bo?",
                // times that nobody counts
                "How many times did Ann work for Acme?",
                "How many times did Kim live in Oslo?",
                "How many times did Kim move?",
                "How many times did Kim first live in Rome?",
                "How many times did Ann get promoted?",
                "How many different times did Kim live in Rome?",
                "How many full years did Ann live in Oslo?",
                "How often did Kim live in Rome?",
                // another time
                "Did Ann work for Acme in 2010?",
                "Who was CEO of Acme in 1999?",
                "Who was CEO of Acme before Cleo?",
                // more than one reading
                "How long was Ann at Acme?",
                "When will Ann leave Umbrella?",
                "Who else works for Acme besides?",
                // where one may have several values nothing is denied, nor where something is missing
                "Did Ann work for Initech in 2013?",
                "Did Ann live in Oslo in 2003?",
                // of another kind
                "Who was not CEO of Acme?",
                "Why did Ann leave Acme?",
                "Who was CEO of Acme two years later?",
                "Who was Ann's second employer?",
                "Ann",
                "?",
                "What did Nobody do in 2010?",
            })
    void saysThatItDoesNotKnow(String question) {
        assertThat(memory.answers(question)).isEmpty();
    }

    @Test
    void twoPredicatesThatFitAlikeAreNoAnswer() {
        // given
        Memory unclear = new Memory("2026-11-29T10:00:00Z")
                .says("Ann", "mentors", "Bo", "Ann mentors Bo", "2015", null)
                .says("Ann", "mentors_at_work", "Cy", "Ann mentors Cy", "2015", null);

        // then
        assertThat(unclear.answers("Who does Ann mentor?")).isEqualTo(List.of());
    }
}
