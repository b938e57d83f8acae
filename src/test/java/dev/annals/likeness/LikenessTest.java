package dev.annals.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How likely two names mean the same person. */
class LikenessTest {

    @ParameterizedTest(name = "{0} {1} and {2}")
    @CsvSource({
        "Person, Ann Lee, ANN  lee, same-name",
        "Person, Dr. Ann Lee, Ann Lee, title",
        "Person, Prof. Dr. Ann Lee, Ann Lee PhD, title",
        "Thing, Dr. Ann Lee, Ann Lee, title",
        "Person, O'Brien, OBrien, same-words",
        "Person, Jean-Luc Moreau, Jean Luc Moreau, same-words",
        "Person, A. Lee, A Lee, same-words",
        "Organization, Acme Inc., Acme, legal-form",
        "Organization, 'Acme, Inc.', Acme Incorporated, same-words",
        "Thing, Acme GmbH, Acme, legal-form",
        "Company, Nordlys AS, Nordlys, legal-form",
        "Company, Brenner GmbH & Co. KG, Brenner, legal-form",
        "Organization, The Red Cross, Red Cross, article",
        "Organization, Lind & Berg, Lind and Berg, same-words",
        "Place, U.S.A., USA, same-words",
    })
    void areSurelyOne(String type, String one, String other, String why) {
        assertThat(compare(type, one, other)).isEqualTo("SAME: " + why);
    }

    @ParameterizedTest(name = "{0} {1} and {2}")
    @CsvSource({
        "Person, A. Lee, Ann Lee, initials",
        "Thing, A. Lee, Ann Lee, initials",
        "Person, J.R. Lee, John Robert Lee, initials",
        "Person, Ann L., Ann Lee, initials",
        "Person, Ann M. Lee, Ann Lee, middle-name",
        "Person, Ann Marie Lee, Ann Lee, middle-name",
        "Person, Bob Lee, Robert Lee, nickname",
        "Person, Bob Lee, Rob Lee, nickname",
        "Thing, Bob Lee, Robert Lee, nickname",
        "Person, Bob, Robert, nickname given-name-only",
        "Person, Bob, Robert Lee, nickname given-name-only",
        "Person, Ann, Ann Lee, given-name-only",
        "Person, Lee, Ann Lee, family-name-only",
        "Person, Mr. Lee, Adam Lee, title family-name-only",
        "Person, Mr. Lee, Lee, title family-name-only",
        "Person, Bob Lee Jr., Bob Lee, generation-left-out",
        "Person, José García, Jose Garcia, accents",
        "Person, Mara Lindqvist, Mara Lindquist, spelling",
        "Organization, IBM, International Business Machines, acronym",
        "Organization, IBM Corp., International Business Machines, acronym",
        "Organization, F.B.I., Federal Bureau of Investigation, acronym",
        "Thing, DOD, Department of Defense, acronym",
        "Organization, Brightfen Labs, Brihgtfen Labs, spelling",
        "Technology, Kubernetes, Kuberentes, spelling",
        "Organization, Acme Ltd., Acme GmbH, other-legal-form",
        "Organization, Bright Fen, Brightfen, spacing",
        "Technology, Node.js, NodeJS, spacing",
        "Place, Malmö, Malmo, accents",
    })
    void mayBeOne(String type, String one, String other, String why) {
        assertThat(compare(type, one, other)).isEqualTo("LIKELY: " + why);
    }

    @ParameterizedTest(name = "{0} {1} and {2}")
    @CsvSource({
        "Person, Ann Lee, Ann Berg, family-names",
        "Person, Ann Larsen, Ann Larson, family-names",
        "Person, Ann Lee, Bo Lee, given-names",
        "Person, A. Lee, Bo Lee, given-names",
        "Person, Ann M. Lee, Ann B. Lee, given-names",
        "Person, Bob Lee Jr., Bob Lee Sr., generation",
        "Person, Bob Lee II, Bob Lee III, generation",
        "Person, Mr. Lee, Mrs. Lee, titles",
        "Person, Mr. Kim Lee, Ms. Kim Lee, titles",
        "Person, Ann, Bo, nothing-alike",
        "Person, A., Ann Lee, nothing-alike",
        "Person, Mara Lindqvist, M. Lindquist, family-names",
        "Thing, Rev A, Rev B, numbers",
        "Technology, Java 21, Java 25, numbers",
        "Technology, Java, Java 25, numbers",
        "Technology, C, C++, numbers",
        "Technology, C#, C++, nothing-alike",
        "Thing, Version 2.1, Version 21, numbers",
        "Thing, World War I, World War II, numbers",
        "Thing, SN-10431, SN-10432, numbers",
        "Person, User 17, User 71, numbers",
        "Thing, members, non-members, negation",
        "Thing, typical case, atypical case, negation",
        "Place, North Field, South Field, nothing-alike",
        "Organization, Acme Robotics, Acme Bank, nothing-alike",
        "Organization, ant, Alpha New Thing, nothing-alike",
        "Product, Java SE, Java, nothing-alike",
        "Product, Dr Pepper, Pepper, nothing-alike",
        "Place, Gambia, Zambia, nothing-alike",
    })
    void areTwo(String type, String one, String other, String why) {
        assertThat(compare(type, one, other)).isEqualTo("DIFFERENT: " + why);
    }

    @ParameterizedTest
    @CsvSource({"Person, Thing, SAME", "Thing, Thing, SAME", "Person, Person, SAME", "Person, Place, DIFFERENT"})
    void typesFitAsInMerges(String type, String other, Degree expected) {
        assertThat(Likeness.of(Named.of("Jordan", type), Named.of("Jordan", other))
                        .degree())
                .isEqualTo(expected);
    }

    @Test
    void aDistinctionTellsBearersOfOneNameApart() {
        Named electrician = new Named("Jon Falk", "Person", "the electrician", List.of());

        assertThat(Likeness.of(electrician, Named.of("Jon Falk", "Person")))
                .isEqualTo(Likeness.different(Reason.DISTINCTION));
        assertThat(Likeness.of(electrician, new Named("Jon Falk", "Person", "The Electrician", List.of()))
                        .isSame())
                .isTrue();
    }

    @Test
    void anAliasIsAsGoodAsAName() {
        Named married = new Named("Ann Berg", "Person", null, List.of("Ann Lee"));

        assertThat(told(Likeness.of(married, Named.of("Dr. Ann Lee", "Person"))))
                .isEqualTo("SAME: title alias");
        assertThat(told(Likeness.of(married, Named.of("A. Lee", "Person")))).isEqualTo("LIKELY: alias initials");
    }

    @Test
    void anAliasDoesNotMakeUpForAnotherNumber() {
        Named java = new Named("Java 21", "Technology", null, List.of("the LTS"));

        assertThat(Likeness.of(java, new Named("Java 25", "Technology", null, List.of("the LTS"))))
                .isEqualTo(Likeness.different(Reason.NUMBERS));
    }

    @Test
    void whatIsLessLikelyScoresLess() {
        assertThat(Stream.of("Dr. Ann Lee", "Ann M. Lee", "A. Lee", "A. M. Lee", "Ann")
                        .map(name -> Likeness.of(Named.of("Ann Lee", "Person"), Named.of(name, "Person"))
                                .score()))
                .isSortedAccordingTo((one, other) -> Double.compare(other, one))
                .allMatch(score -> score > 0 && score < 1);
    }

    private static String compare(String type, String one, String other) {
        return told(Likeness.of(Named.of(one, type), Named.of(other, type)));
    }

    private static String told(Likeness likeness) {
        return likeness.degree() + ": "
                + String.join(" ", likeness.reasons().stream().map(Reason::word).toList());
    }
}
