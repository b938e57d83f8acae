/** Manifests of builds: what they declare. A kind is a class. */
@NullMarked
package dev.annals.bootstrap.manifest;

import org.jspecify.annotations.NullMarked;
