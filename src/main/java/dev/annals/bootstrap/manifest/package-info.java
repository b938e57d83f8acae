/** Build manifests and what they declare, with one class per kind. */
@NullMarked
package dev.annals.bootstrap.manifest;

import org.jspecify.annotations.NullMarked;
