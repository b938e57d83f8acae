/**
 * The tools, resources and prompts by which agents use the memory: each hands over to what the REST API uses too. Public is
 * what the code that the build makes for them names.
 */
@NullMarked
package dev.annals.mcp;

import org.jspecify.annotations.NullMarked;
