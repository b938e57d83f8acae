/** The service from the outside: what its callers and its operator can observe, whatever happens concurrently. */
package dev.annals.system;
