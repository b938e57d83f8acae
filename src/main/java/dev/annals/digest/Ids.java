package dev.annals.digest;

import com.github.f4b6a3.uuid.UuidCreator;

/** Identities: UUIDs of version 7, so that their order is roughly the order of making. */
public final class Ids {

    private Ids() {}

    public static String next() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }
}
