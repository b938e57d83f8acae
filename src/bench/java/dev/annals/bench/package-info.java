/** Benchmarks of the service: {@code ./mvnw -Pbench verify}. See docs/performance.md. */
package dev.annals.bench;
