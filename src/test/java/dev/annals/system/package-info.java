/** The service seen from outside: what its callers and its operator can observe, whatever happens at once. */
package dev.annals.system;
