/**
 * Extraction by a language model behind any endpoint that speaks OpenAI's protocol. Nothing is believed of it that the
 * text does not show.
 */
@NullMarked
package dev.annals.extract.llm;

import org.jspecify.annotations.NullMarked;
