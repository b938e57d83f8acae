/**
 * Finds time expressions in English text and resolves them to half-open intervals, by a grammar of calendar dates,
 * relative dates, periods, holidays and ranges. Ambiguous expressions follow the conventions of Microsoft's
 * Recognizers-Text.
 */
@NullMarked
package dev.annals.time.expression;

import org.jspecify.annotations.NullMarked;
