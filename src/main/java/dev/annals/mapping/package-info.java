/** Mappings: what the JSON records of a source mean. */
@NullMarked
package dev.annals.mapping;

import org.jspecify.annotations.NullMarked;
