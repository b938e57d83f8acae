package dev.annals.belief;

import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds the stretches of the claims that could exclude one of another value at all. Mostly these are few, and denials
 * may cut each claim into many stretches.
 */
final class Stretches {

    private final List<Claim> deniersLatestFirst;
    private final Set<ClaimPeriod> startingAgainstOthers;
    private final NextClaims states;
    private final NextClaims claims;
    private final List<Stretch> found = new ArrayList<>();

    private Stretches(Collection<Claim> live, ClaimPeriods periods, NestedDates granules) {
        states = new NextClaims(granules);
        claims = new NextClaims(granules);
        deniersLatestFirst = live.stream()
                .filter(Claim::mayDeny)
                .sorted(Claim.MADE.reversed())
                .toList();
        startingAgainstOthers = periods.startingAgainstOthers();
    }

    /** @return ordered by their start */
    static List<Stretch> of(Collection<Claim> live, NestedDates granules) {
        ClaimPeriods periods = new ClaimPeriods(live);
        Stretches stretches = new Stretches(live, periods, granules);
        periods.latestFirst().forEach(stretches::find);
        stretches.found.sort(Stretch.BEGUN);
        return stretches.found;
    }

    /**
     * Finds the stretches of claims that start together; those that start later, and may succeed them, have been
     * visited.
     */
    private void find(List<ClaimPeriod> together) {
        together.stream().filter(this::mayExcludeAnother).forEach(this::find);
        for (ClaimPeriod period : together) {
            claims.add(period.claim());
            if (period.claim().isOpenState() && !isDeniedAtItsStart(period.claim())) {
                states.add(period.claim());
            }
        }
    }

    private boolean mayExcludeAnother(ClaimPeriod period) {
        return startingAgainstOthers.contains(period)
                || (period.bounded() && claims.startAfter(period.claim()).isBefore(period.until()));
    }

    private boolean isDeniedAtItsStart(Claim claim) {
        for (Claim denier : deniersLatestFirst) {
            if (!denier.madeAfter(claim)) {
                return false;
            }
            if (denier.valid().covers(claim.start()) && denier.denies(claim)) {
                return true;
            }
        }
        return false;
    }

    private void find(ClaimPeriod period) {
        Claim claim = period.claim();
        Instant stop =
                claim.valid().isOpen() ? Instants.earlier(period.until(), states.startAfter(claim)) : period.until();
        List<Interval> gaps = new ArrayList<>();
        for (Claim denier : deniersLatestFirst) {
            if (!denier.madeAfter(claim) || !claim.start().isBefore(stop)) {
                break;
            }
            Interval denied = denier.valid();
            if (denied.from().isBefore(stop) && denied.to().isAfter(claim.start()) && denier.denies(claim)) {
                if (denied.to().isBefore(stop)) {
                    gaps.add(denied);
                } else {
                    stop = denied.from(); // for good, so older denials of later times do not matter
                }
            }
        }
        addAround(gaps, period, stop);
    }

    private void addAround(List<Interval> gaps, ClaimPeriod period, Instant stop) {
        gaps.sort(Comparator.comparing(Interval::from));
        Instant from = period.start();
        for (Interval gap : gaps) {
            add(period, from, Instants.earlier(gap.from(), stop));
            from = Instants.later(from, gap.to());
        }
        add(period, from, stop);
    }

    private void add(ClaimPeriod period, Instant from, Instant to) {
        if (from.isBefore(to)) {
            found.add(new Stretch(period.claim(), new Interval(from, to), period.bounded()));
        }
    }
}
