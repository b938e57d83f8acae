package dev.annals.belief;

import dev.annals.time.Instants;
import dev.annals.time.Interval;
import dev.annals.time.WrittenDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Builds the claims of one slot, each made after the one before, with dates as people write them. */
final class Told {

    private final List<Claim> claims = new ArrayList<>();

    List<Claim> claims() {
        return claims;
    }

    Told says(String value, String from) {
        return says(value, from, "");
    }

    Told says(String value, String from, String to) {
        return claim(ClaimKind.ASSERT, value, from, to);
    }

    Told corrects(String value, String from, String to) {
        return claim(ClaimKind.CORRECT, value, from, to);
    }

    Told ends(String value, String from) {
        return claim(ClaimKind.END, value, from, "");
    }

    Told denies(String value, String from, String to) {
        return claim(ClaimKind.DENY, value, from, to);
    }

    /** Empty stands for whatever value, and for open ends. */
    private Told claim(ClaimKind kind, String value, String from, String to) {
        int made = claims.size() + 1;
        claims.add(new Claim(
                Integer.toString(made),
                made,
                0,
                kind,
                value.isEmpty() ? null : new Value.Literal(value),
                interval(from, to),
                1,
                ""));
        return this;
    }

    /** Empty ends are open; the last is included. */
    static Interval interval(String from, String to) {
        return new Interval(
                from.isEmpty() ? Instants.MIN : WrittenDate.parse(from).first(),
                to.isEmpty() ? Instants.MAX : WrittenDate.parse(to).end());
    }

    /** The days, empty where open, such as {@code 2020-01-01..}. */
    static String shown(Interval valid) {
        return day(valid.from()) + ".." + day(valid.to());
    }

    private static String day(Instant instant) {
        return Instants.bounded(instant) == null ? "" : instant.toString().substring(0, 10);
    }

    static String ids(List<Claim> claims) {
        return String.join(" ", claims.stream().map(Claim::id).toList());
    }
}
