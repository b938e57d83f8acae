/** Who is calling: the tenant, the actor and what they may do. */
@NullMarked
package dev.annals.access;

import org.jspecify.annotations.NullMarked;
