/** The meaning of host events, and the format of the answers. Pure. */
@NullMarked
package dev.annals.session.host;

import org.jspecify.annotations.NullMarked;
