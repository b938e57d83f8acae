package dev.annals.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.asof.Basis;
import dev.annals.context.Context;
import dev.annals.context.Telling;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to a session, as the API returns it. */
@RegisterForReflection(
        targets = {SessionAnswer.class, Context.Told.class, Context.Cut.class, Basis.class
        }) // it is sent as text, so the build does not see its type
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SessionAnswer")
record SessionAnswer(
        Session session,

        @Schema(description = "Whether the session was resumed; what it was told before is then not repeated")
        boolean resumed,

        @Schema(
                description = "What the agent should know, marked so that it is not learned again; absent if there is"
                        + " nothing")
        @Nullable
        String context,

        @Schema(description = "An estimate of the tokens it takes, rather too high than too low")
        int tokens,

        @Schema(description = "Absent if nothing was looked up") @Nullable
        Basis basis,

        @Schema(description = "What the context contains") List<Context.Told> told,

        @Schema(description = "What did not fit") Context.@Nullable Cut cut) {

    static String json(ObjectMapper mapper, Answered answered) {
        @Nullable Telling telling = answered.telling();
        @Nullable String context = answered.context();
        try {
            return mapper.writeValueAsString(new SessionAnswer(
                    answered.session(),
                    answered.resumed(),
                    context,
                    telling == null || context == null ? 0 : telling.block().tokens(),
                    telling == null ? null : telling.block().basis(),
                    telling == null
                            ? List.of()
                            : telling.told().stream().map(Telling.Told::shown).toList(),
                    telling == null ? null : telling.block().cut()));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
