/**
 * The tools, resources and prompts by which agents use the memory. All delegate to the services that the REST API uses.
 * Only classes that the build's generated code refers to are public.
 */
@NullMarked
package dev.annals.mcp;

import org.jspecify.annotations.NullMarked;
