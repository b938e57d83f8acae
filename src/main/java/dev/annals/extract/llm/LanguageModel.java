package dev.annals.extract.llm;

import dev.annals.extract.Extracted.Tokens;
import dev.annals.extract.llm.PatientHttpClient.Pause;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Clock;
import java.util.OptionalDouble;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks a model, unless it failed a moment ago. */
final class LanguageModel implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("dev.annals.extract.llm");

    private final Endpoint endpoint;
    private final Exchange exchange;
    private final ChatModel chat;
    private final CircuitBreaker recess;

    LanguageModel(Endpoint endpoint, OptionalDouble temperature, Limits limits, Pause pause, Clock clock) {
        this.endpoint = endpoint;
        this.exchange = new Exchange(limits.timeout(), clock);
        this.chat = OpenAiChatModel.builder()
                .httpClientBuilder(new GivenHttpClient(new PatientHttpClient(exchange, limits, pause)))
                .baseUrl(endpoint.baseUrl())
                .modelName(endpoint.model())
                .apiKey(endpoint.apiKey())
                .temperature(temperature.isPresent() ? temperature.getAsDouble() : null)
                .strictJsonSchema(true)
                .maxRetries(0) // the HTTP client decides when to retry
                .build();
        this.recess = new CircuitBreaker(clock);
    }

    String name() {
        return endpoint.model();
    }

    /** @throws ModelException if there is no answer */
    Reply ask(String instructions, String input, ResponseFormat format) {
        recess.check();
        try {
            return reply(chat.chat(ChatRequest.builder()
                    .messages(SystemMessage.from(instructions), UserMessage.from(input))
                    .responseFormat(format)
                    .build()));
        } catch (RuntimeException fault) {
            ModelException failure = failure(fault);
            LOG.warnf("The language model %s %s", endpoint, failure.why());
            recess.take(failure);
            throw failure;
        }
    }

    /** The failure behind the library's exception: it wraps those it does not know. */
    private static ModelException failure(RuntimeException fault) {
        if (fault instanceof ModelException own) {
            return own;
        }
        if (fault.getCause() instanceof ModelException wrapped) {
            return wrapped;
        }
        LOG.debug("Not an answer of a language model", fault);
        return new ModelException(
                fault instanceof ContentFilteredException
                        ? "refused to answer"
                        : "gave an answer that does not follow OpenAI's protocol");
    }

    private static Reply reply(ChatResponse response) {
        @Nullable String text = response.aiMessage().text();
        @Nullable TokenUsage usage = response.tokenUsage();
        return new Reply(text == null ? "" : text, usage == null ? Tokens.NONE : tokens(usage));
    }

    private static Tokens tokens(TokenUsage usage) {
        return new Tokens(count(usage.inputTokenCount()), count(usage.outputTokenCount()));
    }

    private static long count(@Nullable Integer tokens) {
        return tokens == null ? 0 : Math.max(0, tokens);
    }

    @Override
    public void close() {
        exchange.close();
    }
}
