/** The tools, resources and prompts by which agents use the memory: each hands over to what the REST API uses too. */
@NullMarked
package dev.annals.mcp;

import org.jspecify.annotations.NullMarked;
