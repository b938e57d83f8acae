/** Decides what happens at which point of a session. Pure. */
@NullMarked
package dev.annals.session.policy;

import org.jspecify.annotations.NullMarked;
