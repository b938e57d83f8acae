/** Sessions of agents: what is told and saved at the points of their lives, and the hooks of their hosts. */
@NullMarked
package dev.annals.session;

import org.jspecify.annotations.NullMarked;
