/** Cold start: a job learns what a project's documents, decisions, manifests and history contain. */
@NullMarked
package dev.annals.bootstrap;

import org.jspecify.annotations.NullMarked;
