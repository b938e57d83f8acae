package dev.annals.session.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.problem.ProblemException;
import dev.annals.session.policy.Point;
import dev.annals.session.policy.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the events of hosts mean, and how hosts are answered. */
class HostsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "-",
            value = {
                "claude-code | SessionStart | {\"session_id\": \"s\", \"source\": \"startup\"} | START | - | true | false",
                "claude-code | SessionStart | {\"session_id\": \"s\", \"source\": \"compact\"} | COMPACT | - | true | true",
                "claude-code | UserPromptSubmit | {\"session_id\": \"s\", \"prompt\": \"hi\"} | DECISION | USER hi | true | false",
                "claude-code | Stop | {\"session_id\": \"s\", \"last_assistant_message\": \"yes\"} | PERIODIC | AGENT yes | false | false",
                "claude-code | Stop | {\"session_id\": \"s\"} | PERIODIC | - | false | false",
                "claude-code | SubagentStop | {\"session_id\": \"s\", \"agent_type\": \"Explore\", \"last_assistant_message\": \"so\"} | PERIODIC | AGENT so | false | false",
                "claude-code | PreCompact | {\"session_id\": \"s\", \"trigger\": \"auto\"} | COMPACT | - | false | true",
                "claude-code | SessionEnd | {\"session_id\": \"s\", \"reason\": \"other\"} | END | - | false | false",
                "cursor | sessionStart | {\"session_id\": \"s\", \"conversation_id\": \"s\"} | START | - | true | false",
                "cursor | beforeSubmitPrompt | {\"conversation_id\": \"s\", \"prompt\": \"hi\"} | DECISION | USER hi | true | false",
                "cursor | afterAgentResponse | {\"conversation_id\": \"s\", \"text\": \"yes\"} | PERIODIC | AGENT yes | false | false",
                "cursor | stop | {\"conversation_id\": \"s\", \"status\": \"completed\"} | PERIODIC | - | false | false",
                "cursor | preCompact | {\"conversation_id\": \"s\"} | COMPACT | - | false | true",
                "cursor | sessionEnd | {\"conversation_id\": \"s\"} | END | - | false | false",
                "codex | UserPromptSubmit | {\"session_id\": \"s\", \"turn_id\": \"t\", \"prompt\": \"hi\"} | DECISION | USER hi | true | false",
                "codex | Stop | {\"session_id\": \"s\", \"turn_id\": \"t\", \"last_assistant_message\": \"yes\"} | PERIODIC | AGENT yes | false | false",
                "codex | agent-turn-complete | {\"thread-id\": \"s\", \"last-assistant-message\": \"yes\"} | PERIODIC | AGENT yes | false | false",
                "generic | decision | {\"session\": \"s\", \"said\": [{\"content\": \"hi\"}]} | DECISION | USER hi | true | false",
                "generic | compact | {\"session\": \"s\"} | COMPACT | - | true | true",
                "generic | end | {\"session\": \"s\"} | END | - | false | false"
            })
    void theirEventsArePoints(
            String host, String event, String body, Point point, String said, boolean tells, boolean forgets) {
        // when
        Event read = Hosts.ofWord(host).event(event, json(body)).orElseThrow();

        // then
        assertThat(read.session()).isEqualTo("s");
        assertThat(read.point()).isEqualTo(point);
        assertThat(read.tells()).isEqualTo(tells);
        assertThat(read.forgets()).isEqualTo(forgets);
        assertThat(read.said().stream()
                        .map(turn -> turn.role() + " " + turn.content())
                        .toList())
                .isEqualTo(said == null ? List.of() : List.of(said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "claude-code | SessionStart | {\"hookSpecificOutput\":{\"hookEventName\":\"SessionStart\",\"additionalContext\":\"c\"}} | {}",
                "codex | UserPromptSubmit | {\"hookSpecificOutput\":{\"hookEventName\":\"UserPromptSubmit\",\"additionalContext\":\"c\"}} | {}",
                "cursor | sessionStart | {\"continue\":true,\"additional_context\":\"c\"} | {\"continue\":true}",
                "cursor | beforeSubmitPrompt | {\"continue\":true,\"additional_context\":\"c\"} | {\"continue\":true}",
                "cursor | stop | {\"additional_context\":\"c\"} | {}",
                "generic | start | {\"context\":\"c\"} | {}"
            })
    void theyAreAnsweredInTheirOwnForm(String host, String event, String told, String nothing) {
        assertThat(Hosts.ofWord(host).answer(event, "c")).hasToString(told);
        assertThat(Hosts.ofWord(host).answer(event, null)).hasToString(nothing);
    }

    @ParameterizedTest
    @CsvSource({"claude-code, PostToolUse", "claude-code, Notification", "cursor, Stop", "codex, notify", "generic, x"})
    void whatMeansNothingHereIsPassedOver(String host, String event) {
        assertThat(Hosts.ofWord(host).event(event, json("[1]"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "claude-code | Stop | {} | session_id",
                "claude-code | Stop | {\"session_id\": 7} | session_id",
                "cursor | stop | {\"id\": \"s\"} | conversation_id",
                "generic | start | {\"session\": \"s\", \"says\": []} | says",
                "generic | start | {\"session\": \"s\", \"said\": [{\"content\": \"a\", \"role\": \"boss\"}]} | said[0].role"
            })
    void nonsenseIsNamed(String host, String event, String body, String field) {
        assertThatThrownBy(() -> Hosts.ofWord(host).event(event, json(body)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.field()).isEqualTo(field));
    }

    @Test
    void aSubagentSpeaksForItself() {
        // when
        Event.Said said = Hosts.ofWord("claude-code")
                .event(
                        "SubagentStop",
                        json(
                                "{\"session_id\": \"s\", \"agent_type\": \"Explore\", \"last_assistant_message\": \"so\"}"))
                .orElseThrow()
                .said()
                .getFirst();

        // then
        assertThat(said).isEqualTo(new Event.Said(Role.AGENT, "Explore", "so", null));
    }

    @Test
    void anUnknownHostIsToldWhichThereAre() {
        assertThatThrownBy(() -> Hosts.ofWord("emacs")).hasMessageContaining("claude-code, cursor, codex, generic");
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
