package dev.annals.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.belief.Predicate;
import dev.annals.predicate.PredicateReader.Known;
import dev.annals.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What another process declares is known within seconds. */
class TenantVocabularyTest {

    private static final Vocabulary COMMON = Vocabulary.shipped();
    private static final Known MENTORS =
            new Known(Predicate.undeclared("mentors"), true, "{\"patterns\":[{\"verb\":\"mentor\"}]}");

    private List<Known> kept = List.of();
    private int readings;
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final TenantVocabulary vocabulary = new TenantVocabulary(COMMON, this::read, new JsonMapper(), clock());

    @Test
    void aTenantWithoutWordsHasThoseOfAll() {
        assertThat(vocabulary.now()).isSameAs(COMMON);
    }

    @Test
    void whatIsDeclaredElsewhereIsKnownTwoSecondsLater() {
        // given
        vocabulary.now();
        kept = List.of(MENTORS);

        // when
        Vocabulary atOnce = vocabulary.now();
        now = now.plusSeconds(2);
        Vocabulary later = vocabulary.now();

        // then
        assertThat(atOnce.term("mentors")).isEmpty();
        assertThat(later.term("mentors")).isPresent();
        assertThat(later.term("employer")).isPresent();
    }

    @Test
    void whatIsDeclaredHereIsKnownAtOnce() {
        // given
        vocabulary.now();
        kept = List.of(MENTORS);

        // when
        vocabulary.expire();

        // then
        assertThat(vocabulary.now().term("mentors")).isPresent();
    }

    @Test
    void itStaysTheSameWhileNothingChanges() {
        // given
        kept = List.of(MENTORS);
        Vocabulary before = vocabulary.now();

        // when
        vocabulary.now();
        now = now.plusSeconds(5);
        Vocabulary after = vocabulary.now();

        // then
        assertThat(after).isSameAs(before);
        assertThat(readings).isEqualTo(2);
    }

    @Test
    void wordsThatAreTakenBackGiveWayToThoseOfAll() {
        // given
        kept = List.of(MENTORS);
        vocabulary.now();

        // when
        kept = List.of();
        vocabulary.expire();

        // then
        assertThat(vocabulary.now()).isSameAs(COMMON);
    }

    @Test
    void wordsThatAnotherVersionTookDoNotStopTheOthers() {
        // given
        Known strange = new Known(Predicate.undeclared("sings"), true, "{\"patterns\":[{\"song\":\"la\"}]}");
        kept = List.of(MENTORS, strange);

        // then
        assertThat(vocabulary.now().term("mentors")).isPresent();
        assertThat(vocabulary.now().term("sings")).isEmpty();
    }

    private List<Known> read() {
        readings++;
        return kept;
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}
