package dev.annals.time.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Time expressions in English, said on Wednesday, 16 June 2021. */
class TimeExpressionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            It shipped on [3 May 2019] at 3pm.                  | 2019-05-03
            It shipped on [the 3rd of May, 2019].               | 2019-05-03
            It shipped [07th Jun 2018].                         | 2018-06-07
            It shipped on [May 3, 2019], they say.              | 2019-05-03
            It shipped on [May the third, 2019].                | 2019-05-03
            It shipped on [May 3rd of 2019].                    | 2019-05-03
            It shipped on [Jan. 2nd, 2020].                     | 2020-01-02
            It shipped on [Feb17 , 1996].                       | 1996-02-17
            It shipped on [3-May-2019].                         | 2019-05-03
            It shipped on [3/May/2019].                         | 2019-05-03
            It shipped on [2019-may-03].                        | 2019-05-03
            It shipped on [2019/3/May].                         | 2019-05-03
            It shipped on [May-2019-3].                         | 2019-05-03
            It shipped on [05/03/2019].                         | 2019-05-03
            It shipped on [23/05/2019].                         | 2019-05-23
            It shipped on [23.5.2019].                          | 2019-05-23
            It shipped on [5-23-19].                            | 2019-05-23
            It shipped on [5/3,2019].                           | 2019-05-03
            It shipped on [2019-05-03].                         | 2019-05-03
            It shipped on [2019-05-03]T10:00:00Z.               | 2019-05-03
            It shipped on [2019.05.03].                         | 2019-05-03
            Backup of [20190503] is here.                       | 2019-05-03
            See notes-[2019-05-03].txt                          | 2019-05-03
            Signed on [5 May '19].                              | 2019-05-05
            Signed on [5 May '87].                              | 1987-05-05
            Signed [the fourteenth of July nineteen ninety-one] | 1991-07-14
            Signed on [April twenty-first, two thousand and six]| 2006-04-21
            Born on [7 October 1403].                           | 1403-10-07
            Due on [Monday, 3 May 2021].                        | 2021-05-03
            Due [Mon May 3, 2021].                              | 2021-05-03
            Due on [3 May 2021 (Monday)].                       | 2021-05-03
            """)
    void aDateIsOneDay(String text, String meaning) {
        Marked.check(text, meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            We moved on [3 May].                                | 2021-05-03
            We moved on [the third of July].                    | 2020-07-03
            We moved on [September, 3rd].                       | 2020-09-03
            We moved on [Sep-5].                                | 2020-09-05
            We moved on [19/03].                                | 2021-03-19
            We moved on [3/19].                                 | 2021-03-19
            It was done on [4.11].                              | 2021-04-11
            We moved on [Feb 29].                               | 2020-02-29
            We moved on [the 4th].                              | 2021-06-04
            We moved on [Friday].                               | 2021-06-11
            We moved on [Wednesday].                            | 2021-06-16
            We moved on [Fri 7/5].                              | 2020-07-05
            We moved on [Friday the 13th].                      | 2020-11-13
            We moved on [Tuesday, the 8th].                     | 2021-06-08
            We moved on [Monday the twenty-eighth].             | 2021-06-28
            We moved in [May].                                  | 2021-05-01/2021-06-01
            We moved in [November].                             | 2020-11-01/2020-12-01
            We moved in [the fall].                             | 2020-09-01/2020-12-01
            We moved at [Christmas].                            | 2020-12-25
            We moved in [Q3].                                   | 2020-07-01/2020-10-01
            We moved in [the eighties].                         | 1980-01-01/1990-01-01
            """)
    void whatNamesNoYearIsTheLastOneThatHasBegun(String text, String meaning) {
        Marked.check(text, meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            We will move on [3 May].                            | 2022-05-03
            We'll move on [Friday].                             | 2021-06-18
            We are going to move in [November].                 | 2021-11-01/2021-12-01
            We won't move at [Christmas].                       | 2021-12-25
            It will rain. We met on [3 May].                    | 2021-05-03
            Will moved on [3 May].                              | 2021-05-03
            Send it [by Friday].                                | ../2021-06-19
            """)
    void ofTheFutureItIsTheNextOne(String text, String meaning) {
        Marked.check(text, meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            In [March 1944] she sailed and landed on [5 April]. | 1944-03-01/1944-04-01 1944-04-05
            In [2010] he left; [two years later] he was back.   | 2010-01-01/2011-01-01 2012-01-01/2013-01-01
            In [2010] he left and, [the following year], died.  | 2010-01-01/2011-01-01 2011-01-01/2012-01-01
            He left on [5 May 2010]. [The next day] it rained.  | 2010-05-05 2010-05-06
            In [2010] he left. [That summer] she stayed.        | 2010-01-01/2011-01-01 2010-06-01/2010-09-01
            In [1882] they met on [17 October of that year].    | 1882-01-01/1883-01-01 1882-10-17
            In [2010] he left. His birthday is on [3 May].      | 2010-01-01/2011-01-01 2021-05-03
            """)
    void aYearThatWasNamedBeforeCompletesIt(String text, String meaning) {
        Marked.check(text, meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            She moved in ['98].                                 | 1998-01-01/1999-01-01
            She moved in [\u201998].                                | 1998-01-01/1999-01-01
            She moved in [the summer of '98].                   | 1998-06-01/1998-09-01
            She has been here [since '03], they say.            | 2003-01-01/..
            She stayed [from '98 to '03].                       | 1998-01-01/2003-01-01
            She moved in [late '98].                            | 1998-09-01/1999-01-01
            It was in ['38].                                    | 1938-01-01/1939-01-01
            ['62]                                               | 1962-01-01/1963-01-01
            """)
    void aYearCanBeAbbreviated(String text, String meaning) {
        Marked.check(text, meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She drives the '98 Corolla.",
                "It is written in '98'.",
                "She said '98 of them' came.",
                "Ann'98 is her name."
            })
    void anotherNumberAfterAnApostropheIsNoYear(String text) {
        assertThat(Marked.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            He stayed [until 2019], [since then] he has roamed. | ../2020-01-01 2020-01-01/..
            He stayed [before 2019] and roams [ever since then].| ../2019-01-01 2019-01-01/..
            He stayed [from 2010 to 2012]. [Since then] he roams.| 2010-01-01/2012-01-01 2013-01-01/..
            He came on [3 May 2019] and [from then on] stayed.  | 2019-05-03 2019-05-03/..
            """)
    void sinceThenIsSinceTheTimeMentionedLastOrItsEnd(String text, String meaning) {
        Marked.check(text, meaning);
    }

    @Test
    void sinceThenIsNoTimeWhereNoneWasMentionedJustBefore() {
        assertThat(Marked.find("Since then he roams.")).isEmpty();
        assertThat(Marked.find("He came in 2019. It rained. He slept. Since then he roams."))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            I met her [today].                                  | 2021-06-16
            I met her [tonight].                                | 2021-06-16
            I met her [this morning].                           | 2021-06-16
            I met her [yesterday].                              | 2021-06-15
            I met her [last night].                             | 2021-06-15
            I meet her [tomorrow evening].                      | 2021-06-17
            I met her [the day before yesterday].               | 2021-06-14
            I meet her [the day after tomorrow].                | 2021-06-18
            I met her [last Friday].                            | 2021-06-11
            I met her [last Sunday].                            | 2021-06-13
            I met her [this past Monday].                       | 2021-06-14
            I meet her [this Friday].                           | 2021-06-18
            I meet her [next Friday].                           | 2021-06-25
            I meet her [this coming Tuesday].                   | 2021-06-22
            I meet her [Tuesday next week].                     | 2021-06-22
            I met her [last week on Tuesday].                   | 2021-06-08
            I met her [last week].                              | 2021-06-07/2021-06-14
            I meet her [next weekend].                          | 2021-06-26/2021-06-28
            I met her [last month].                             | 2021-05-01/2021-06-01
            I met her [last quarter].                           | 2021-01-01/2021-04-01
            I met her [last year].                              | 2020-01-01/2021-01-01
            I met her [last spring].                            | 2021-03-01/2021-06-01
            I meet her [next winter].                           | 2021-12-01/2022-03-01
            I met her [last May].                               | 2020-05-01/2020-06-01
            I met her [this past May].                          | 2021-05-01/2021-06-01
            I met her [the week before last].                   | 2021-05-31/2021-06-07
            I meet her [the month after next].                  | 2021-08-01/2021-09-01
            I met her [two years ago].                          | 2019-06-16
            I met her [a couple of weeks ago].                  | 2021-06-02
            I met her [a year and a half ago].                  | 2019-12-16
            I met her [1 month and 12 days ago].                | 2021-05-04
            I met her [a week ago Monday].                      | 2021-06-07
            I meet her [in two weeks].                          | 2021-06-30
            I meet her [in a fortnight's time].                 | 2021-06-30
            I meet her [three days from now].                   | 2021-06-19
            I meet her [three Sundays from now].                | 2021-07-04
            I meet her [in 3 business days].                    | 2021-06-21
            """)
    void whatIsSaidOfTodayCountsFromTheReferenceTime(String text, String meaning) {
        Marked.check(text, meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [The past five years] were good.                    | 2016-06-16/2021-06-16
            [The last few months] were good.                    | 2021-03-16/2021-06-16
            [The next 3 days] are free.                         | 2021-06-17/2021-06-20
            [The next 3 business days] are free.                | 2021-06-17/2021-06-22
            [The 2 upcoming weeks] are free.                    | 2021-06-17/2021-07-01
            [The last two decades] were good.                   | 2000-01-01/2020-01-01
            [The next two quarters] will be good.               | 2021-07-01/2022-01-01
            He comes [within 10 days].                          | 2021-06-16/2021-06-26
            He came [earlier this year].                        | 2021-01-01/2021-06-16
            He came [earlier in the week].                      | 2021-06-14/2021-06-16
            He comes [later this month].                        | 2021-06-16/2021-07-01
            He is off for [the rest of the week].               | 2021-06-16/2021-06-21
            He is off for [the remainder of 2021].              | 2021-06-16/2022-01-01
            Rain, [year to date], was rare.                     | 2021-01-01/2021-06-17
            """)
    void aLengthBeginsOrEndsToday(String text, String meaning) {
        Marked.check(text, meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            He came in [2015].                                  | 2015-01-01/2016-01-01
            He came in [1066].                                  | 1066-01-01/1067-01-01
            He came in [79 AD].                                 | 0079-01-01/0080-01-01
            He came in [the year 312].                          | 0312-01-01/0313-01-01
            He came in [nineteen ninety-nine].                  | 1999-01-01/2000-01-01
            He came in [two thousand and nine].                 | 2009-01-01/2010-01-01
            He came in [nineteen oh seven].                     | 1907-01-01/1908-01-01
            He came in [May 2015].                              | 2015-05-01/2015-06-01
            He came in [May of last year].                      | 2020-05-01/2020-06-01
            He came in [March of '83].                          | 1983-03-01/1983-04-01
            He came in [2015-05].                               | 2015-05-01/2015-06-01
            He came in [05/2015].                               | 2015-05-01/2015-06-01
            He came in [Q3 2018].                               | 2018-07-01/2018-10-01
            He came in [3Q18].                                  | 2018-07-01/2018-10-01
            He came in [2018-Q3].                               | 2018-07-01/2018-10-01
            He came in [the third quarter of 2018].             | 2018-07-01/2018-10-01
            He came in [H2 2018].                               | 2018-07-01/2019-01-01
            He came in [the first half of 2018].                | 2018-01-01/2018-07-01
            He came in [the second half of the 19th century].   | 1850-01-01/1900-01-01
            He came in [summer 2019].                           | 2019-06-01/2019-09-01
            He came in [the winter of 2018].                    | 2018-12-01/2019-03-01
            He came in [the summer of '69].                     | 1969-06-01/1969-09-01
            He came in [week 36 of 2020].                       | 2020-08-31/2020-09-07
            He came in [2020-W36].                              | 2020-08-31/2020-09-07
            He came in [the first week of 2021].                | 2021-01-04/2021-01-11
            He came in [the last week of May 2019].             | 2019-05-27/2019-06-03
            He came in [the week of May 5, 2021].               | 2021-05-03/2021-05-10
            He came in [the first 3 weeks of 2020].             | 2019-12-30/2020-01-20
            He came on [the second Friday of March 2020].       | 2020-03-13
            He came on [the last Monday in May].                | 2021-05-31
            He came on [the first weekend of May 2021].         | 2021-05-01/2021-05-03
            He came on [the last day of 2020].                  | 2020-12-31
            He came in [the fifth month of 2022].               | 2022-05-01/2022-06-01
            He came in [the 1990s].                             | 1990-01-01/2000-01-01
            He came in [1980 s].                                | 1980-01-01/1990-01-01
            He came in [the '90s].                              | 1990-01-01/2000-01-01
            He came in [the nineties].                          | 1990-01-01/2000-01-01
            He came in [the mid-nineties].                      | 1994-01-01/1997-01-01
            He came in [the late 1960s].                        | 1967-01-01/1970-01-01
            He came in [the nineteen seventies].                | 1970-01-01/1980-01-01
            He came in [the noughties].                         | 2000-01-01/2010-01-01
            He came in [the 1800s].                             | 1800-01-01/1900-01-01
            He came in [the 19th century].                      | 1800-01-01/1900-01-01
            He came in [the early twentieth century].           | 1900-01-01/1933-01-01
            He came in [early 2020].                            | 2020-01-01/2020-05-01
            He came in [mid-2020].                              | 2020-05-01/2020-09-01
            He came in [late 2020].                             | 2020-09-01/2021-01-01
            He came at [the beginning of 2011].                 | 2011-01-01/2011-05-01
            He came in [mid-May].                               | 2021-05-10/2021-05-21
            He came [late last week].                           | 2021-06-10/2021-06-14
            He comes at [the end of the month].                 | 2021-06-16/2021-07-01
            """)
    void aPeriodIsAllOfIt(String text, String meaning) {
        Marked.check(text, meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            See you on [Thanksgiving 2022].                     | 2022-11-24
            See you on [Black Friday 2012].                     | 2012-11-23
            See you on [Easter 2016].                           | 2016-03-27
            See you on [Good Friday 2021].                      | 2021-04-02
            See you on [Mother's Day].                          | 2021-05-09
            See you on [MLK Day 2020].                          | 2020-01-20
            See you on [Memorial Day].                          | 2021-05-31
            See you on [New Year's Eve].                        | 2020-12-31
            See you on [St. Patrick's Day, 2017].               | 2017-03-17
            See you at [Eid al-Fitr 2020].                      | 2020-05-23
            See you [last Christmas].                           | 2020-12-25
            See you [next Easter].                              | 2022-04-17
            See you on [Christmas of last year].                | 2020-12-25
            See you on [Labor Day weekend 2019].                | 2019-08-31/2019-09-03
            See you [three days after Christmas].               | 2020-12-28
            See you [the Monday before Easter 2021].            | 2021-03-29
            See you [the week after Easter 2021].               | 2021-04-05/2021-04-12
            """)
    void aHolidayIsComputed(String text, String meaning) {
        Marked.check(text, meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            He came [a year before 2018].                       | 2017-01-01/2018-01-01
            He came [two years after 2018].                     | 2020-01-01/2021-01-01
            He came [two years after March 2018].               | 2020-03-01/2020-04-01
            He came [three months before May 2018].             | 2018-02-01/2018-03-01
            He came [a year after 5 May 2018].                  | 2019-05-05
            He came [a month after 5 May 2018].                 | 2018-06-05
            """)
    void aDistanceIsAsExactAsWhatItIsFrom(String text, String meaning) {
        Marked.check(text, meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            He ruled [from 1933 to 1945].                       | 1933-01-01/1945-01-01
            He ruled [between 1933 and 1945].                   | 1933-01-01/1945-01-01
            He ruled ([1933–45]).                               | 1933-01-01/1945-01-01
            He lived [17 May 1875 – 4 April 1906].              | 1875-05-17/1906-04-05
            He lived [c. 1810–1875].                            | 1810-01-01/1875-01-01
            He stayed [from 5 to 11 of September].              | 2020-09-05/2020-09-12
            He stayed [6-19 April].                             | 2021-04-06/2021-04-20
            He stayed [November 14-16].                         | 2020-11-14/2020-11-17
            He stayed [between the sixth and the 14th of May].  | 2021-05-06/2021-05-15
            He stayed [from the 5th to the 7th of May].         | 2021-05-05/2021-05-08
            He stayed [from April 28 to the second].            | 2021-04-28/2021-05-03
            He stayed [Mar 3, 2017 - 03/21/2017].               | 2017-03-03/2017-03-22
            He stayed [from 6/2-6/8/2020].                      | 2020-06-02/2020-06-09
            He stayed [April to June 2020].                     | 2020-04-01/2020-06-01
            He stayed [Oct-Jan 2018].                           | 2017-10-01/2018-01-01
            He stayed [from November to March].                 | 2020-11-01/2021-03-01
            He stayed [from last Monday to yesterday].          | 2021-06-07/2021-06-16
            He stayed [from Monday to Friday].                  | 2021-06-14/2021-06-19
            He stayed [last week between Tuesday and Friday].   | 2021-06-08/2021-06-12
            He stays [between now and Christmas].               | 2021-06-16/2021-12-26
            He stayed [from the end of March to mid-June 2020]. | 2020-04-01/2020-06-10
            It ran [from Q2 of 2016 to Q4 of 2017].             | 2016-04-01/2017-10-01
            Seasons [1989/1990] and [2006–07].                  | 1989-01-01/1990-01-01 2006-01-01/2007-01-01
            """)
    void aRangeEndsWithADayOrWhereALongerUnitBegins(String text, String meaning) {
        Marked.check(text, meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            He has worked here [since 2019].                    | 2019-01-01/..
            He has worked here [since last March].              | 2020-03-01/..
            He has worked here [from 2015 to the present].      | 2015-01-01/..
            Boss ([2015–present]).                              | 2015-01-01/..
            He works here [from May onwards].                   | 2021-05-01/..
            He works here [starting next Monday].               | 2021-06-21/..
            He worked here from [2014].                         | 2014-01-01/2015-01-01
            He worked here [until May].                         | ../2021-06-01
            He worked here [through 2019].                      | ../2020-01-01
            He worked here [until the end of June 2020].        | ../2020-07-01
            He worked here [before 2015].                       | ../2015-01-01
            He worked here [prior to May 2015].                 | ../2015-05-01
            He worked here [before the end of 2015].            | ../2016-01-01
            He worked here [after 2015].                        | 2016-01-01/..
            He worked here [after mid-2015].                    | 2015-09-01/..
            He is done [by the end of 2022].                    | ../2023-01-01
            He left [more than two years ago].                  | ../2019-06-16
            He left [over a year ago].                          | ../2020-06-16
            He worked here [around 1950].                       | 1950-01-01/1951-01-01
            He worked here [circa 1850].                        | 1850-01-01/1851-01-01
            """)
    void aBoundLeavesAnEndOpen(String text, String meaning) {
        Marked.check(text, meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Floods in [2003] and [2006]                         | 2003-01-01/2004-01-01 2006-01-01/2007-01-01
            Meet [next Monday] or [Tuesday]                     | 2021-06-21 2021-06-15
            Meet on [11] and [12 June]                          | 2021-06-11 2021-06-12
            It was [last month] or [this month].                | 2021-05-01/2021-06-01 2021-06-01/2021-07-01
            """)
    void eachOfAListIsOne(String text, String meaning) {
        Marked.check(text, meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call 555-1234 or +49 30 2019 2020, fax 138-2010-2015.",
                "It costs $2000, or 2000 dollars, or €1999, up 20.5%.",
                "He has 2000 books and 1500 people came.",
                "We run Java 25, Neo4j 2026.08.1 and Quarkus 3.37 on port 1999.",
                "The service runs on 8.11 and IntelliJ 2023.1.2.",
                "A 1:1 at 10:30, score 3-2, rated 8/10 and 4/5, 3/4 done, 24/7.",
                "Room 2015, page 1999, pp. 1998-2001, RFC 2019, issue #2020.",
                "ISBN 978-3-16-148410-0, SSN 123-12-1234, IP 10.12.2020.1",
                "This may be wrong. May I ask? It may rain. You may first want to wait. One may ask.",
                "They march on. We marched to march again.",
                "Leaves fall down. Spring into action. The fall of Rome.",
                "Wait a second. The second one came first.",
                "The sun rose, he sat, they wed.",
                "April said that June and Jan like August Horch.",
                "He was in his twenties, she in her mid-thirties.",
                "The first time, the 3rd floor, the 25th anniversary.",
                "Every May, each Monday, on Tuesdays, every other week, any weekend.",
                "He died in 44 BC, in the 3rd century B.C.",
                "It will last week after week.",
                "At the end of the day, one day, some day, the other day.",
                "Have a nice day and a great week!",
                "Twice a year, 25 years old, a five-year plan, for two years.",
                "Happy New Year! The Christmas tree stood on Easter Island.",
                "The October Revolution and Saturday Night Fever by Sun Microsystems.",
                "2019-nCoV and Monday.com and $DEC and @may",
                "Feb 30, 2/30/2019 and 2019-02-30 never were.",
                "Fiscal year 2019, FY19 and Q4 FY20 are nobody's calendar.",
                "up to date, day by day, now and then",
                "1066 and all that",
                "",
                " \t\n"
            })
    void whatIsNoTimeIsNotFound(String text) {
        assertThat(Marked.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in 2015                  | EXPLICIT  | AT     | YEAR
            on 5 May 2015            | EXPLICIT  | AT     | DAY
            on 5 May                 | COMPLETED | AT     | DAY
            on Friday                | COMPLETED | AT     | DAY
            at Christmas             | COMPLETED | AT     | DAY
            in the nineties          | COMPLETED | AT     | DECADE
            last year                | RELATIVE  | AT     | YEAR
            two years ago            | RELATIVE  | AT     | YEAR
            yesterday                | RELATIVE  | AT     | DAY
            of the year              | VAGUE     | AT     | YEAR
            two years later          | VAGUE     | AT     | YEAR
            that week                | VAGUE     | AT     | WEEK
            since 2015               | EXPLICIT  | SINCE  | YEAR
            from May to July 2015    | EXPLICIT  | RANGE  | MONTH
            from May to July         | COMPLETED | RANGE  | MONTH
            late 2019 – Wed 2        | COMPLETED | RANGE  | YEAR
            from 2015                | EXPLICIT  | FROM   | YEAR
            by Friday                | COMPLETED | BY     | DAY
            c. 1950                  | EXPLICIT  | AROUND | YEAR
            """)
    void itSaysHowSureAndHowFineItIs(String text, Anchor anchor, Bound bound, Unit unit) {
        assertThat(Marked.find(text)).singleElement().satisfies(found -> {
            assertThat(found.anchor()).isEqualTo(anchor);
            assertThat(found.bound()).isEqualTo(bound);
            assertThat(found.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in 2015              | 2015
            in May 2015          | 2015-05
            on 5 May 2015        | 2015-05-05
            from 2015            | 2015
            around 1950          | 1950
            in early 2015        |
            since 2015           |
            in the nineties      |
            from 2014 to 2015    |
            """)
    void aWholeGranuleCanBeWritten(String text, String granule) {
        assertThat(Marked.find(text))
                .singleElement()
                .satisfies(found -> assertThat(found.granule().orElse(null)).isEqualTo(granule));
    }

    @Test
    void allThatARangeNamesIsKnownToo() {
        assertThat(Marked.find("from 1933 to 1945"))
                .singleElement()
                .satisfies(found -> assertThat(found.through()).isEqualTo(Instant.parse("1946-01-01T00:00:00Z")));
    }

    @Test
    void whatOnlyLooksLikeADateIsReadWithoutAFault() {
        assertThatNoException().isThrownBy(() -> Marked.find("see https://example.com/12/5/en, 5/17/ab and 1-2-is"));
        assertThatNoException().isThrownBy(() -> Marked.find("1".repeat(21) + "." + "1".repeat(21) + " days ago"));
    }

    @Test
    void nothingCountsFromWhatCannotBeKept() {
        assertThat(Marked.find("in 2015, " + "9999 centuries later, ".repeat(1100)))
                .hasSize(1);
    }

    @Test
    void whatCannotBeKeptIsLeftOut() {
        assertThat(Marked.find("9999 years ago, in 9999 centuries, 9000 years from now"))
                .isEmpty();
        assertThat(new TimeExpressions().find("yesterday, last century", Instant.MIN))
                .isEmpty();
        assertThat(new TimeExpressions().find("tomorrow, next year", Instant.MAX))
                .isEmpty();
    }
}
