package dev.annals.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A pool that many threads add to, and choose from at random. */
final class Pool<T> {

    private final List<T> things = new ArrayList<>();

    synchronized void add(T thing) {
        things.add(thing);
    }

    synchronized Optional<T> any(RandomGenerator random) {
        return things.isEmpty() ? Optional.empty() : Optional.of(things.get(random.nextInt(things.size())));
    }

    /** The same, and mostly nobody else gets it any more. */
    synchronized Optional<T> take(RandomGenerator random) {
        Optional<T> taken = any(random);
        if (random.nextInt(5) > 0) {
            taken.ifPresent(things::remove);
        }
        return taken;
    }
}
