@NullMarked
package dev.annals.graph;

import org.jspecify.annotations.NullMarked;
