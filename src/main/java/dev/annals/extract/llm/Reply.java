package dev.annals.extract.llm;

import dev.annals.extract.Extracted.Tokens;

/** A model's answer, and the tokens it took. */
record Reply(String text, Tokens tokens) {}
