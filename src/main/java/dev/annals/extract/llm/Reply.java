package dev.annals.extract.llm;

import dev.annals.extract.Extracted.Tokens;

/** What a model answered, and what that took. */
record Reply(String text, Tokens tokens) {}
