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
            description = "What the memory knows about somebody or something, and how it came to be so")
    PromptMessage briefMe(@PromptArg(name = "about", description = "A person, thing or question") String about) {
        return PromptMessage.withUserRole("""
                Brief me about %s from the memory of Annals. Use recall first, then timeline for the subject that fits best. \
                Say what holds now, since when, and what came before. Name what is disputed. If nothing is known, say so and \
                guess nothing.""".formatted(about));
    }

    @Prompt(
            name = "keep_this",
            title = "Keep this conversation",
            description = "Remembers what was learned in this conversation, with dates")
    PromptMessage keepThis(
            @PromptArg(name = "session", description = "A name for the session, to find it again") String session) {
        return PromptMessage.withUserRole("""
                Go through this conversation and keep in Annals what will be worth knowing later: use remember with session \
                "%s", the speaker and the referenceTime of each statement, in the speaker's own words. Use correct where it \
                showed that the memory was wrong. Leave out small talk, and what recall brought in.""".formatted(session));
    }
}
