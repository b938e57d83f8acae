package dev.annals.mcp;

import io.quarkiverse.mcp.server.Prompt;
import io.quarkiverse.mcp.server.PromptArg;
import io.quarkiverse.mcp.server.PromptMessage;
import jakarta.inject.Singleton;

/** The prompts that people can pick from the menu of their host. */
@Singleton
class Prompts {

    @Prompt(
            name = "brief_me",
            title = "Brief me",
            description = "What the memory knows about a person or thing, and how that came about")
    PromptMessage briefMe(@PromptArg(name = "about", description = "A person, a thing or a question") String about) {
        return PromptMessage.withUserRole("""
                Brief me about %s from the memory of Annals. Use recall first, then timeline for the subject that fits best. \
                Say what holds now, since when, and what came before. Mention what is disputed. If nothing is known, say so \
                and do not guess.""".formatted(about));
    }

    @Prompt(
            name = "keep_this",
            title = "Keep this conversation",
            description = "Remembers what was learned in this conversation, with dates")
    PromptMessage keepThis(
            @PromptArg(name = "session", description = "A name for the session, so that it can be found again")
                    String session) {
        return PromptMessage.withUserRole("""
                Go through this conversation and keep in Annals what will be worth knowing later. Use remember with session \
                "%s", the speaker and the referenceTime of each statement, in the speaker's own words. Use correct if the \
                conversation showed that the memory was wrong. Leave out small talk and whatever recall provided.""".formatted(session));
    }
}
