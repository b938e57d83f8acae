/** What a git repository says of its project. */
@NullMarked
package dev.annals.git;

import org.jspecify.annotations.NullMarked;
