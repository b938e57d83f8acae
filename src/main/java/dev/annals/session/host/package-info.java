/** What the events of hosts mean, and in which form they are answered: pure. */
@NullMarked
package dev.annals.session.host;

import org.jspecify.annotations.NullMarked;
