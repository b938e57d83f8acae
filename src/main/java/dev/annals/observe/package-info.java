/** What operators see of all features alike. */
@NullMarked
package dev.annals.observe;

import org.jspecify.annotations.NullMarked;
