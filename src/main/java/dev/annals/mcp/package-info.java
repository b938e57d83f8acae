/**
 * The tools, resources and prompts by which agents use the memory. All delegate to the services that the REST API uses.
 * Public are only the classes that build-time generated code refers to.
 */
@NullMarked
package dev.annals.mcp;

import org.jspecify.annotations.NullMarked;
