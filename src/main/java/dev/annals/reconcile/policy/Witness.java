package dev.annals.reconcile.policy;

import dev.annals.time.Interval;
import java.time.Instant;

/**
 * A claim, as a policy weighs it.
 *
 * @param source who says so: the claim's source, else its episode's, else who spoke, else who recorded it
 * @param confidence 0 to 1
 * @param said when: its episode's reference time, else when it was recorded
 * @param written how finely its dates are written, as their length: 4 of a year, 7 of a month, 10 of a day, 20 of an instant; 0
 *     where it has none
 * @param valid when it is so
 * @param endWritten likewise of its end alone
 */
public record Witness(
        String claim, String source, double confidence, Instant said, int written, Interval valid, int endWritten) {}
