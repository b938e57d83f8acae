/** What the service can do on a machine: {@code ./mvnw -Pbench verify}. See docs/performance.md. */
package dev.annals.bench;
