package dev.annals.bootstrap;

import dev.annals.access.Caller;
import dev.annals.episode.ReadEpisode;
import dev.annals.job.Task;
import dev.annals.job.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Groups items into batches of as many as one commit should hold. */
final class Batches {

    private static final int CLAIMS = 4_000;
    private static final int CHARACTERS = 2_000_000;

    private final Task task;
    private final Instant now;

    Batches(Task task, Instant now) {
        this.task = task;
        this.now = now;
    }

    List<Work> of(List<PlannedItem> items) {
        List<Work> works = new ArrayList<>();
        List<PlannedItem> together = new ArrayList<>();
        int claims = 0;
        int characters = 0;
        for (PlannedItem item : items) {
            boolean full = claims + item.claims().size() > CLAIMS || characters + item.characters() > CHARACTERS;
            if (full && !together.isEmpty()) {
                works.add(work(together));
                together.clear();
                claims = 0;
                characters = 0;
            }
            together.add(item);
            claims += item.claims().size();
            characters += item.characters();
        }
        works.add(work(together));
        return works;
    }

    private Work work(List<PlannedItem> together) {
        Caller maker = Caller.ofTenant(task.tenant(), "job " + task.job());
        List<Reading.One> all = together.stream()
                .map(item -> new Reading.One(
                        item, item.episode() == null ? null : ReadEpisode.of(item.episode(), maker, now)))
                .toList();
        Reading part = new Reading(task.job(), all);
        return Work.of(task, part.items(), "read from a project", part);
    }
}
