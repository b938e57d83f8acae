package dev.annals.consolidate;

import dev.annals.access.Caller;
import dev.annals.embed.Embedder;
import dev.annals.embed.Embedding;
import dev.annals.episode.DigestEpisode;
import dev.annals.job.Item;
import dev.annals.job.Task;
import dev.annals.job.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Groups items that one commit can apply: items of one scope whose digests are as planned. Each of the others gets its
 * own commit.
 */
final class Batches {

    private final Task task;
    private final Embedder embedder;
    private final Instant now;

    Batches(Task task, Embedder embedder, Instant now) {
        this.task = task;
        this.embedder = embedder;
        this.now = now;
    }

    /** @param drafts of the items, as of now */
    List<Work> of(List<Item> items, List<Draft> drafts) {
        Map<Subject, Draft> bySubject =
                drafts.stream().collect(Collectors.toMap(draft -> draft.source().subject(), Function.identity()));
        Map<Item, Draft> planned = new LinkedHashMap<>();
        List<DigestCommit.One> stale = new ArrayList<>();
        for (Item item : items) {
            @Nullable Draft draft = bySubject.get(Subject.of(item));
            if (draft != null && draft.isAsPlanned(item)) {
                planned.put(item, draft);
            } else {
                stale.add(new DigestCommit.One(item, null));
            }
        }
        return Stream.concat(
                        ready(planned).stream()
                                .collect(Collectors.groupingBy(
                                        one -> one.item().scope(), LinkedHashMap::new, Collectors.toList()))
                                .values()
                                .stream(),
                        stale.stream().map(List::of))
                .map(this::work)
                .toList();
    }

    private List<DigestCommit.One> ready(Map<Item, Draft> planned) {
        Iterator<Embedding> embeddings = embedder.texts(planned.values().stream()
                        .map(draft -> draft.gist().text())
                        .toList())
                .iterator();
        return planned.entrySet().stream()
                .map(one -> new DigestCommit.One(one.getKey(), ready(one.getValue(), embeddings.next())))
                .toList();
    }

    private DigestCommit.Ready ready(Draft draft, Embedding embedding) {
        Subject subject = draft.source().subject();
        Caller maker = Caller.ofTenant(task.tenant(), "job " + task.job());
        return new DigestCommit.Ready(
                draft,
                DigestEpisode.row(
                        maker,
                        subject.scope(),
                        subject.sourceId(),
                        draft.gist().text(),
                        draft.source().until(),
                        now),
                embedding);
    }

    private Work work(List<DigestCommit.One> together) {
        DigestCommit part = new DigestCommit(task.job(), List.copyOf(together));
        return Work.of(task, part.items(), "consolidated", part);
    }
}
