package dev.annals.files;

import dev.annals.access.Caller;
import dev.annals.change.IdempotencyKey;
import dev.annals.digest.CanonicalJson;
import dev.annals.digest.Digest;
import dev.annals.episode.Intake;
import dev.annals.files.block.Document;
import dev.annals.files.block.DocumentReader;
import dev.annals.files.block.Entry;
import dev.annals.files.block.FactLine;
import dev.annals.files.block.Room;
import dev.annals.files.block.Stamp;
import dev.annals.files.merge.BlockDiff;
import dev.annals.files.merge.Memory;
import dev.annals.files.merge.Merge;
import dev.annals.job.Jobs;
import dev.annals.job.Settings;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.recall.MarkedLine;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Imports files: learns what people wrote, and proposes to set aside what they deleted. */
@Singleton
class Importer {

    private final Renderer renderer;
    private final FileMemory memory;
    private final Intake intake;
    private final Jobs jobs;

    Importer(Renderer renderer, FileMemory memory, Intake intake, Jobs jobs) {
        this.renderer = renderer;
        this.memory = memory;
        this.intake = intake;
        this.jobs = jobs;
    }

    /** @throws ProblemException naming the field and, for the content, the line */
    FileAnswer run(Caller caller, FileBody.Wish file) {
        String scope = file.scope();
        if (!caller.writable().include(scope)) {
            throw new ProblemException(ErrorCode.SCOPE_FORBIDDEN, "scope", "You may not change this scope.");
        }
        Document document = DocumentReader.read(file.content(), scope);
        View view = new View(
                file.name(),
                scope,
                file.broader() == null ? document.stamps().stream().anyMatch(Stamp::broader) : file.broader());
        Rendered now = renderer.render(caller.reader(), view, null, null);
        Bases bases = bases(caller, view, document);
        Memory ours = ours(caller, view, document, bases, now);
        BlockDiff.Done done = BlockDiff.of(document, bases.told(), ours);
        Sending sending = new Sending(file);
        ImportReport report = new ImportReport(done, bases, ours, now);
        report.send(sending);
        outside(caller, view, file, document).forEach(sending::add);
        List<String> receipts = file.dryRun()
                ? List.of()
                : sending.groups()
                        .flatMap(group -> intake.report(caller, group, null).stream())
                        .toList();
        long deleted = deleted(caller, view, now, done, file.dryRun());
        @Nullable
        String job =
                done.deleted().isEmpty() || file.dryRun() ? null : propose(caller, view, done.deleted(), now, deleted);
        return report.answer(
                receipts,
                job,
                Merge.of(document, bases.told(), done, Room.FILE, now.stamp().deleted(deleted)));
    }

    private Bases bases(Caller caller, View view, Document document) {
        Bases bases = new Bases(new ArrayList<>(), new HashMap<>());
        for (Stamp stamp : document.stamps()) { // one, or two if versions were merged
            renderer.again(caller.reader(), view, stamp).ifPresent(then -> {
                bases.told().add(then.within(stamp.room()));
                then.facts().forEach(bases.facts()::putIfAbsent);
            });
        }
        return bases;
    }

    private Memory ours(Caller caller, View view, Document document, Bases bases, Rendered now) {
        Set<String> rendered = ids(bases.told().stream().flatMap(List::stream));
        List<Entry> strange = document.entries().stream()
                .filter(entry -> !rendered.contains(entry.id()))
                .toList();
        Set<String> shown = ids(now.told().stream());
        return new Memory(
                now.told(),
                now.all(),
                now.deletions().keys(),
                now.deleted(),
                memory.taken(
                        caller.tenant(), view, strange.stream().map(Entry::id).toList()),
                memory.believed(
                        caller.tenant(),
                        view,
                        strange.stream()
                                .filter(entry -> entry.isWhole() && !shown.contains(entry.id()))
                                .toList()));
    }

    private static Set<String> ids(Stream<FactLine> lines) {
        return lines.map(FactLine::id).collect(Collectors.toSet());
    }

    /** The paragraphs that have not been imported before. */
    private List<String> outside(Caller caller, View view, FileBody.Wish file, Document document) {
        if (!file.outside()) {
            return List.of();
        }
        List<String> paragraphs = Sending.paragraphs(document);
        Set<String> taken = memory.taken(
                        caller.tenant(),
                        view,
                        paragraphs.stream().map(Importer::id).toList())
                .keySet();
        return paragraphs.stream()
                .filter(paragraph -> !taken.contains(id(paragraph)))
                .toList();
    }

    private static String id(String paragraph) {
        return MarkedLine.id(MarkedLine.bare(paragraph));
    }

    /** @return the new revision of the deletions; for a dry run, the one there would be */
    private long deleted(Caller caller, View view, Rendered now, BlockDiff.Done done, boolean dryRun) {
        if (done.deleted().isEmpty() && done.restored().isEmpty()) {
            return now.deletions().revision();
        }
        return dryRun
                ? now.deletions().revision() + 1
                : memory.delete(caller, view, now, done.deleted(), done.restored());
    }

    /** One job per revision of the deletions. */
    private String propose(Caller caller, View view, List<FactLine> deleted, Rendered now, long revision) {
        List<String> scopes = Stream.concat(
                        Stream.of(view.scope()),
                        deleted.stream()
                                .map(told -> Objects.requireNonNull(now.facts().get(told.key()))
                                        .fact()
                                        .scope()))
                .distinct()
                .toList();
        String policy = CanonicalJson.write(Map.of("file", view.name(), "scope", view.scope(), "revision", revision));
        String key = " files " + policy;
        return jobs.plan(
                caller,
                DeletedLines.WORD,
                scopes.size() == 1 ? view.scope() : null,
                new Settings(null, policy),
                new IdempotencyKey(key, Digest.ofContent(List.of(key))));
    }
}
