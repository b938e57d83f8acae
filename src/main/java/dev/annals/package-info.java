@NullMarked
package dev.annals;

import org.jspecify.annotations.NullMarked;
