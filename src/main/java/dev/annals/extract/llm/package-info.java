/**
 * Extraction by a language model behind any endpoint that speaks OpenAI's protocol. Only what the text supports is
 * accepted.
 */
@NullMarked
package dev.annals.extract.llm;

import org.jspecify.annotations.NullMarked;
