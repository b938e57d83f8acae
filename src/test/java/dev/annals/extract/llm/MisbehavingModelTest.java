package dev.annals.extract.llm;

import static dev.annals.extract.llm.StubEndpoint.closes;
import static dev.annals.extract.llm.StubEndpoint.completion;
import static dev.annals.extract.llm.StubEndpoint.fails;
import static dev.annals.extract.llm.StubEndpoint.floods;
import static dev.annals.extract.llm.StubEndpoint.says;
import static dev.annals.extract.llm.StubEndpoint.sends;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.annals.extract.Extracted;
import dev.annals.extract.Extracted.Tokens;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an endpoint does, a text is read in the end, and what happened is reported correctly. */
@Timeout(60)
class MisbehavingModelTest {

    private static final Tokens PAID = new Tokens(100, 20);
    private static final String ANSWER = new Told().entity("Ann Lee", "Person").json();

    private final Rig rig = new Rig(new Limits(
            Duration.ofSeconds(2), Duration.ofSeconds(8), 2, Duration.ofMillis(500), Duration.ofSeconds(30)));

    @AfterEach
    void close() {
        rig.close();
    }

    private Extracted read() {
        return rig.extractor.report(Rig.prose("Ann Lee is here."));
    }

    private void assertReadByRules(Extracted extracted, String why, Tokens tokens) {
        assertThat(extracted.found().entities()).containsExactly(Rig.ByRules.FOUND);
        assertThat(extracted.found().claims()).isEmpty();
        assertThat(extracted.by()).isEqualTo("rules/9");
        assertThat(extracted.note()).isEqualTo("The language model stub-1 " + why + "; the text was read by rules.");
        assertThat(extracted.tokens()).isEqualTo(tokens);
        assertThat(rig.count("annals.extract.llm.texts", "reader", "rules")).isEqualTo(1);
    }

    private static void assertReadByModel(Extracted extracted) {
        assertThat(extracted.by()).isEqualTo("llm:stub-1/1");
        assertThat(extracted.note()).isNull();
        assertThat(extracted.found().entities()).hasSize(1);
    }

    static Stream<Arguments> answersOfNoUse() {
        String another = "gave an answer that does not have the requested form";
        String protocol = "gave an answer that does not follow OpenAI's protocol";
        return Stream.of(
                arguments(
                        "truncated",
                        says(ANSWER.substring(0, ANSWER.length() - 5)),
                        "stopped in the middle of its answer",
                        PAID),
                arguments("no JSON", says("Sure! Here are the claims."), "gave an answer that is not JSON", PAID),
                arguments(
                        "JSON and more",
                        says(ANSWER + "\nI hope this helps."),
                        "gave an answer that is not JSON",
                        PAID),
                arguments("nothing", says(""), another, PAID),
                arguments("another schema", says("{\"facts\": []}"), another, PAID),
                arguments(
                        "half a claim",
                        says("{\"entities\": [], \"claims\": [{\"quote\": \"Ann Lee\"}]}"),
                        another,
                        PAID),
                arguments("claims of numbers", says("{\"entities\": [], \"claims\": [1, 2]}"), another, PAID),
                arguments("a list", says("[]"), another, PAID),
                arguments(
                        "another tense",
                        says(new Told()
                                .claim("a", "b", "c", "d", "pluperfect", "", "")
                                .json()),
                        another,
                        PAID),
                arguments("endless depth", says("[".repeat(100_000)), "gave an answer that is not JSON", PAID),
                arguments("a truncated protocol", sends(completion(ANSWER).substring(0, 80)), protocol, Tokens.NONE),
                arguments("no choices", sends("{\"choices\": []}"), protocol, Tokens.NONE),
                arguments("an empty object", sends("{}"), protocol, Tokens.NONE),
                arguments("a page of HTML", sends("<html>Welcome to the proxy</html>"), protocol, Tokens.NONE),
                arguments("an empty body", sends(""), protocol, Tokens.NONE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answersOfNoUse")
    void anAnswerOfNoUseLeavesTheTextToTheRules(
            String what, StubEndpoint.Behaviour behaviour, String why, Tokens tokens) {
        // given
        rig.stub.does(behaviour);

        // when
        Extracted extracted = read();

        // then
        assertReadByRules(extracted, why, tokens);
        assertThat(rig.stub.requests()).as("no second call").hasSize(1);
    }

    @Test
    void aRefusalOfTheModelLeavesTheTextToTheRules() {
        // given
        rig.stub.does(sends(completion("x").replace("\"content\": \"x\"", "\"content\": null, \"refusal\": \"no\"")));

        // when, then
        assertReadByRules(read(), "refused to answer", Tokens.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 408})
    void whatPassesIsTriedAgain(int status) {
        // given
        rig.stub.does(fails(status), fails(status), says(ANSWER));

        // when, then
        assertReadByModel(read());
        assertThat(rig.pauses).containsExactly(Duration.ofMillis(500), Duration.ofMillis(1000));
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "'Sat, 15 Jun 2024 12:00:06 GMT', 6", "'Sat, 15 Jun 2024 11:00:00 GMT', 0"})
    void theEndpointSaysWhenItWantsToBeAskedAgain(String retryAfter, int seconds) {
        // given
        rig.stub.does(fails(429, Map.of("Retry-After", retryAfter)), says(ANSWER));

        // when, then
        assertReadByModel(read());
        assertThat(rig.pauses).containsExactly(Duration.ofSeconds(seconds));
    }

    @Test
    void thereIsAnEndOfTrying() {
        // given
        rig.stub.does(fails(429));

        // when, then
        assertReadByRules(read(), "answered with HTTP status 429", Tokens.NONE);
        assertThat(rig.stub.requests()).hasSize(3);
    }

    @Test
    void nobodyWaitsLongerThanTheDeadlineHasRoomFor() {
        // given
        rig.stub.does(fails(429, Map.of("Retry-After", "60")));

        // when, then
        assertReadByRules(read(), "answered with HTTP status 429", Tokens.NONE);
        assertThat(rig.pauses).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 413, 422, 302})
    void whatWouldEndTheSameIsNotTriedAgain(int status) {
        // given
        rig.stub.does(fails(status));

        // when, then
        assertReadByRules(read(), "answered with HTTP status " + status, Tokens.NONE);
        assertThat(rig.stub.requests()).hasSize(1);
    }

    @Test
    void aConnectionThatBreaksOffIsTriedAgain() {
        // given
        rig.stub.does(closes(), says(ANSWER));

        // when, then
        assertReadByModel(read());
    }

    @Test
    void anEndpointThatIsNotThereLeavesTheTextToTheRules() {
        // given
        rig.stub.close();

        // when, then
        assertReadByRules(read(), "could not be reached, or closed the connection", Tokens.NONE);
    }

    @Test
    void anAnswerWithoutEndIsNotReadToItsEnd() {
        // given
        rig.stub.does(floods());

        // when, then
        assertReadByRules(read(), "could not be reached, or closed the connection", Tokens.NONE);
    }

    @Test
    void silenceIsWaitedForInBoundedTime() {
        try (Rig hasty = hasty(Duration.ofMillis(200), Duration.ofSeconds(20))) {
            // given
            hasty.stub.does(hasty.stub.hangs(), hasty.stub.drips(), says(ANSWER));

            // when, then
            assertReadByModel(hasty.extractor.report(Rig.prose("Ann Lee is here.")));
            assertThat(hasty.stub.requests()).hasSize(3);
        }
    }

    @Test
    void theDeadlineEndsAllTrying() {
        try (Rig hasty = hasty(Duration.ofMillis(200), Duration.ofMillis(300))) {
            // given
            hasty.stub.does(hasty.stub.drips());

            // when
            Extracted extracted = hasty.extractor.report(Rig.prose("Ann Lee is here."));

            // then
            assertThat(extracted.note()).contains("did not answer in time");
            assertThat(hasty.stub.requests()).hasSizeLessThanOrEqualTo(2);
        }
    }

    private static Rig hasty(Duration timeout, Duration deadline) {
        return new Rig(new Limits(timeout, deadline, 2, Duration.ofMillis(1), Duration.ofSeconds(30)));
    }

    @Test
    void anEndpointThatFailedIsLeftAloneForAWhile() {
        // given
        rig.stub.does(fails(401), says(ANSWER));
        read();

        // when
        Extracted soon = rig.extractor.report(Rig.prose("Ann Lee is there."));
        rig.later(Duration.ofSeconds(30));
        Extracted later = rig.extractor.report(Rig.prose("Ann Lee is gone."));

        // then
        assertThat(soon.by()).isEqualTo("rules/9");
        assertThat(soon.note())
                .isEqualTo(
                        "The language model stub-1 was not asked, because a moment ago it answered with HTTP status 401;"
                                + " the text was read by rules.");
        assertReadByModel(later);
        assertThat(rig.stub.requests()).hasSize(2);
    }

    @Test
    void anEndpointIsLeftAloneForAsLongAsItAsks() {
        // given
        rig.stub.does(fails(429, Map.of("Retry-After", "60")), says(ANSWER));
        read();

        // when
        rig.later(Duration.ofSeconds(59));
        Extracted early = read();
        rig.later(Duration.ofSeconds(1));

        // then
        assertThat(early.by()).isEqualTo("rules/9");
        assertReadByModel(read());
    }

    @Test
    void aTextThatTheModelCouldNotReadDoesNotSpeakAgainstIt() {
        // given
        rig.stub.does(says("?"), says(ANSWER));
        read();

        // when, then
        assertReadByModel(read());
    }

    @Test
    void whoeverIsInterruptedLearnsOfItAndReadsByRules() {
        // given
        rig.stub.does(rig.stub.hangs());
        Thread.currentThread().interrupt();

        // when
        Extracted extracted = read();

        // then
        assertThat(Thread.interrupted()).isTrue();
        assertReadByRules(extracted, "was interrupted", Tokens.NONE);
    }

    @Test
    void aLongTextIsReadByRules() {
        // given
        rig.stub.does(says(ANSWER));

        // when
        Extracted extracted = rig.extractor.report(Rig.prose("x".repeat(5_001)));

        // then
        assertReadByRules(extracted, "was not asked, since the text is longer than 5000 characters", Tokens.NONE);
        assertThat(rig.stub.requests()).isEmpty();
    }
}
