package dev.annals.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.belief.Reference.ByName;
import dev.annals.belief.Reference.Mentioned;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name mentioned in a text finds an entity only if it is certain; otherwise it makes a new one. */
class MentionedTest {

    private static final String SCOPE = "main";

    private final Identities identities = new Identities(List.of(), List.of());
    private final EntityIndex index = new EntityIndex(List.of(), List.of(), identities);

    @ParameterizedTest
    @CsvSource({
        "Person, Ann Lee, ann LEE",
        "Person, Ann Lee, Dr. Ann Lee",
        "Person, Dr. Ann Lee, Ann Lee",
        "Organization, Acme, Acme Inc.",
        "Organization, Acme Inc., Acme",
        "Organization, 'Acme, Inc.', Acme Incorporated",
    })
    void findsWhoIsSurelyMeant(String type, String known, String mentioned) {
        Entity there = index.resolve(SCOPE, new ByName(known, type, null));

        assertThat(index.resolve(SCOPE, new Mentioned(mentioned, type))).isEqualTo(there);
        assertThat(index.find(SCOPE, new Mentioned(mentioned, type))).isEqualTo(there);
        assertThat(index.candidates(SCOPE, new Mentioned(mentioned, type))).contains(there);
    }

    @ParameterizedTest
    @CsvSource({
        "Person, Ann Lee, A. Lee, Person",
        "Person, Ann Lee, Ann, Person",
        "Person, Bob Lee Jr., Bob Lee, Person",
        "Person, Jordan, Jordan, Place",
        "Organization, Acme Ltd., Acme GmbH, Organization",
        "Product, Java 21, Java 25, Product",
    })
    void makesSomebodyNewWhereItIsNotSure(String type, String known, String mentioned, String as) {
        Entity there = index.resolve(SCOPE, new ByName(known, type, null));

        Entity meant = index.resolve(SCOPE, new Mentioned(mentioned, as));

        assertThat(meant).isNotEqualTo(there);
        assertThat(meant.name()).isEqualTo(mentioned);
        assertThat(meant.type()).isEqualTo(as);
    }

    @Test
    void oneMetByItsBareNameIsFoundByItsFullOneFromThenOn() {
        Entity first = index.resolve(SCOPE, new Mentioned("Ann Lee", "Person"));

        assertThat(index.resolve(SCOPE, new Mentioned("Prof. Ann Lee", "Person")))
                .isEqualTo(first);
        assertThat(index.all()).containsExactly(first);
    }

    @Test
    void whatATextTellsOfItsTypeIsTaken() {
        Entity thing = index.resolve(SCOPE, ByName.of("Acme"));

        Entity company = index.resolve(SCOPE, new Mentioned("Acme Inc.", "Organization"));

        assertThat(company.id()).isEqualTo(thing.id());
        assertThat(company.type()).isEqualTo("Organization");
    }

    @ParameterizedTest
    @CsvSource({"Company, Organization", "Organization, Company", "City, Place"})
    void aTypeThatSaysTheSameMoreGenerallyFits(String known, String mentioned) {
        Entity there = index.resolve(SCOPE, new ByName("Acme Inc.", known, null));

        assertThat(index.resolve(SCOPE, new Mentioned("ACME INC.", mentioned))).isEqualTo(there);
    }

    @Test
    void aCompanyIsFoundAsAnOrganizationWithoutItsLegalForm() {
        Entity there = index.resolve(SCOPE, new ByName("Acme Inc.", "Company", null));

        assertThat(index.resolve(SCOPE, new Mentioned("Acme", "Organization"))).isEqualTo(there);
        assertThat(index.resolve(SCOPE, new Mentioned("Acme", "Product"))).isNotEqualTo(there);
    }

    @Test
    void anAliasFindsToo() {
        Entity ann = index.resolve(SCOPE, new ByName("Ann Berg", "Person", null));
        EntityIndex.Alias alias = new EntityIndex.Alias("d1", ann.id(), "Dr. Ann Lee");
        index.alias(alias);

        assertThat(index.find(SCOPE, new Mentioned("Ann Lee", "Person"))).isEqualTo(ann);

        index.unalias(alias);
        assertThat(index.meant(SCOPE, new Mentioned("Ann Lee", "Person"))).isEmpty();
    }

    @Test
    void aFormerNameFindsNobody() {
        Entity ann = index.resolve(SCOPE, new ByName("Dr. Ann Lee", "Person", null));
        index.rename(ann, "Ann Berg");

        assertThat(index.meant(SCOPE, new Mentioned("Ann Lee", "Person"))).isEmpty();
    }

    @Test
    void theSameNameToTheLetterGoesFirst() {
        Entity acme = index.resolve(SCOPE, new ByName("Acme", "Organization", null));
        index.resolve(SCOPE, new ByName("Acme Inc.", "Organization", null));

        assertThat(index.resolve(SCOPE, new Mentioned("ACME", "Organization"))).isEqualTo(acme);
    }

    @Test
    void whereSeveralFitNobodyIsGuessed() {
        index.resolve(SCOPE, new ByName("Jon Falk", "Person", "the electrician"));
        index.resolve(SCOPE, new ByName("Jon Falk", "Person", "the teacher"));
        index.resolve(SCOPE, new ByName("Acme Ltd.", "Organization", null));
        index.resolve(SCOPE, new ByName("Acme Inc.", "Organization", null));

        assertAmbiguous("Jon Falk", "Person");
        assertAmbiguous("Acme", "Organization");
    }

    @Test
    void severalThatCountAsOneAreOne() {
        Entity ltd = index.resolve(SCOPE, new ByName("Acme Ltd.", "Organization", null));
        Entity inc = index.resolve(SCOPE, new ByName("Acme Inc.", "Organization", null));
        identities.add(new Identities.Merge("d1", ltd.id(), inc.id()));

        assertThat(index.resolve(SCOPE, new Mentioned("Acme", "Organization"))).isEqualTo(inc);
    }

    @Test
    void anotherScopeIsAnotherMemory() {
        Entity there = index.resolve("user/ann", new ByName("Acme", "Organization", null));

        assertThat(index.resolve(SCOPE, new Mentioned("Acme", "Organization"))).isNotEqualTo(there);
    }

    private void assertAmbiguous(String name, String type) {
        assertThatThrownBy(() -> index.resolve(SCOPE, new Mentioned(name, type)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ErrorCode.AMBIGUOUS_ENTITY));
    }
}
