package dev.annals.reconcile.policy;

import dev.annals.time.Interval;
import java.time.Instant;

/**
 * A claim as a policy weighs it.
 *
 * @param source the claim's source, else its episode's, else its speaker, else who recorded it
 * @param confidence from 0 to 1
 * @param said the reference time of its episode, else when it was recorded
 * @param written how precisely its dates are written, as the length of the text: 4 for a year, 7 for a month, 10 for a
 *     day, 20 for an instant; 0 if it has none
 * @param valid when it holds
 * @param endWritten the same for its end alone
 */
public record Witness(
        String claim, String source, double confidence, Instant said, int written, Interval valid, int endWritten) {}
