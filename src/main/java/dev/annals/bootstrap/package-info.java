/** Cold start: what a project's documents, decisions, manifests and history know, learned by a job. */
@NullMarked
package dev.annals.bootstrap;

import org.jspecify.annotations.NullMarked;
