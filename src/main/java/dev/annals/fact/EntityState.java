package dev.annals.fact;

import dev.annals.asof.Basis;
import dev.annals.entity.KnownEntity;
import java.util.List;

/** @param more whether there are facts beyond the first thousand; {@code /v1/facts} pages through them */
record EntityState(Basis basis, KnownEntity entity, List<Fact> facts, boolean more) {}
