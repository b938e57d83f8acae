package dev.annals.extract.llm;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Recognizes by their wording texts that address a language model rather than people. It does not recognize all of
 * them; answers about the others are checked like any answer, and answering is all the model can do.
 */
final class PromptInjection {

    private static final Pattern WORDING =
            Pattern.compile("""
            \\b(?:ignore|disregard|forget|override|bypass|discard)\\b[^.!?]{0,60}?\
            \\b(?:instructions?|prompts?|guidelines|directions|directives|system\\ message)\\b
            |\\b(?:system|developer)\\ (?:prompt|message|override)\\b
            |\\b(?:new|updated|additional|special)\\ instructions?\\ (?:for|to)\\ (?:you|the\\ (?:ai|model|assistant|system|extractor))\\b
            |\\byou\\ are\\ (?:now|no\\ longer)\\ an?\\ (?:\\w+\\ )?(?:ai|language\\ model|llm|chatbot|extractor)\\b
            |\\b(?:you\\ are|as)\\ an?\\ (?:ai\\ assistant|ai\\ model|(?:large\\ )?language\\ model|llm)\\b
            |^[\\ \\t]*(?:system|developer)[\\ \\t]*:
            |</?(?:system|instructions?|prompt)>
            |\\[/?INST\\]
            |<\\|\\w+\\|>
            """, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE | Pattern.COMMENTS);

    private PromptInjection() {}

    /** The words that reveal it. */
    static Optional<String> in(String text) {
        return WORDING.matcher(text).results().map(MatchResult::group).findFirst();
    }
}
