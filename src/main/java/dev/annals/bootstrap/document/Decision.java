package dev.annals.bootstrap.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An architecture decision record.
 *
 * @param status one of those that {@link DecisionStatus} distinguishes
 * @param date as written
 * @param supersededBy numbers of other records
 * @param supersedes likewise
 */
public record Decision(
        int number,
        String title,
        String status,
        @Nullable LocalDate date,
        List<Integer> supersededBy,
        List<Integer> supersedes) {}
