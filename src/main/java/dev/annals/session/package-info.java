/** Sessions of agents: what is told and saved at which point of a session, and the hooks for the hosts of agents. */
@NullMarked
package dev.annals.session;

import org.jspecify.annotations.NullMarked;
