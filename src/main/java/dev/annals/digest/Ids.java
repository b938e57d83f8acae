package dev.annals.digest;

import com.github.f4b6a3.uuid.UuidCreator;

/** Generates ids: UUIDs of version 7, which sort roughly by creation. */
public final class Ids {

    private Ids() {}

    public static String next() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }
}
