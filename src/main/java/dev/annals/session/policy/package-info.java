/** What happens at which point of a session: pure. */
@NullMarked
package dev.annals.session.policy;

import org.jspecify.annotations.NullMarked;
