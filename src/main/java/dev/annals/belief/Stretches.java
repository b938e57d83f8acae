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
    private final Set<Life> startingAgainstOthers;
    private final NextClaims states;
    private final NextClaims claims;
    private final List<Stretch> found = new ArrayList<>();

    private Stretches(Collection<Claim> live, Lives lives, NestedDates granules) {
        states = new NextClaims(granules);
        claims = new NextClaims(granules);
        deniersLatestFirst = live.stream()
                .filter(Claim::mayDeny)
                .sorted(Claim.MADE.reversed())
                .toList();
        startingAgainstOthers = lives.startingAgainstOthers();
    }

    /** @return ordered by their start */
    static List<Stretch> of(Collection<Claim> live, NestedDates granules) {
        Lives lives = new Lives(live);
        Stretches stretches = new Stretches(live, lives, granules);
        lives.latestFirst().forEach(stretches::find);
        stretches.found.sort(Stretch.BEGUN);
        return stretches.found;
    }

    /**
     * Finds the stretches of claims that start together; those that start later, and may succeed them, have been
     * visited.
     */
    private void find(List<Life> together) {
        together.stream().filter(this::mayExcludeAnother).forEach(this::find);
        for (Life life : together) {
            claims.add(life.claim());
            if (life.claim().isOpenState() && !isDeniedAtItsStart(life.claim())) {
                states.add(life.claim());
            }
        }
    }

    private boolean mayExcludeAnother(Life life) {
        return startingAgainstOthers.contains(life)
                || (life.bounded() && claims.startAfter(life.claim()).isBefore(life.until()));
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

    private void find(Life life) {
        Claim claim = life.claim();
        Instant stop = claim.valid().isOpen() ? Instants.earlier(life.until(), states.startAfter(claim)) : life.until();
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
        addAround(gaps, life, stop);
    }

    private void addAround(List<Interval> gaps, Life life, Instant stop) {
        gaps.sort(Comparator.comparing(Interval::from));
        Instant from = life.start();
        for (Interval gap : gaps) {
            add(life, from, Instants.earlier(gap.from(), stop));
            from = Instants.later(from, gap.to());
        }
        add(life, from, stop);
    }

    private void add(Life life, Instant from, Instant to) {
        if (from.isBefore(to)) {
            found.add(new Stretch(life.claim(), new Interval(from, to), life.bounded()));
        }
    }
}
