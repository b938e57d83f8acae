package dev.annals.bootstrap.document;

import dev.annals.bootstrap.finding.Claim;
import dev.annals.bootstrap.finding.Finding;
import dev.annals.bootstrap.finding.Name;
import dev.annals.bootstrap.finding.Plain;
import dev.annals.bootstrap.finding.SourceFiles;
import dev.annals.bootstrap.finding.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the decisions of a project, the time during which each is followed, and which one superseded which. */
public final class DecisionNotes {

    private record Taken(String path, Decision decision, Instant from, Instant changed) {

        /** Each folder of decisions has its own numbering. */
        String folder() {
            return path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }
    }

    private final String project;
    private final List<Taken> all;
    private final Map<String, Taken> byNumber = new HashMap<>();
    private final boolean severalFolders;

    private DecisionNotes(String project, List<Taken> all) {
        this.project = project;
        this.all = all;
        all.forEach(taken ->
                byNumber.putIfAbsent(key(taken.folder(), taken.decision().number()), taken));
        severalFolders = all.stream().map(Taken::folder).distinct().count() > 1;
    }

    public static List<Finding> of(SourceFiles files, String project) {
        List<Taken> all = new ArrayList<>();
        for (String path : files.paths()) {
            @Nullable String text = DecisionRecord.reads(path) ? files.text(path) : null;
            if (text != null) {
                taken(files, path, text).ifPresent(all::add);
            }
        }
        DecisionNotes notes = new DecisionNotes(project, all);
        return all.stream().map(notes::finding).toList();
    }

    private static Optional<Taken> taken(SourceFiles files, String path, String text) {
        return DecisionRecord.of(path, text).map(decision -> {
            @Nullable LocalDate date = decision.date();
            Instant from = date == null
                    ? files.first(path)
                    : date.atStartOfDay(ZoneOffset.UTC).toInstant();
            return new Taken(path, decision, from, files.at(path));
        });
    }

    private static String key(String folder, int number) {
        return folder + "#" + number;
    }

    private Finding finding(Taken taken) {
        Decision decision = taken.decision();
        Name record = name(taken);
        Optional<Taken> successor = successor(taken);
        @Nullable Instant end = end(taken, successor);
        List<Claim> claims = new ArrayList<>();
        claims.add(Claim.that(record, Words.DECISION_TITLE, Plain.name(decision.title()), taken.from()));
        boolean held = decision.status().equals(DecisionRecord.ACCEPTED) || end != null;
        claims.add(Claim.that(
                record, Words.DECISION_STATUS, held ? DecisionRecord.ACCEPTED : decision.status(), taken.from()));
        if (end != null) {
            claims.add(Claim.that(record, Words.DECISION_STATUS, ended(taken, successor), end));
        }
        if (held) {
            claims.add(Claim.that(Name.project(project), Words.FOLLOWS_DECISION, record, taken.from())
                    .until(end)
                    .stated(Plain.name(
                            project + " follows the decision " + decision.title() + " (" + record.name() + ")")));
        }
        all.stream()
                .filter(other -> !other.equals(taken)
                        && successor(other).filter(taken::equals).isPresent())
                .forEach(other -> claims.add(Claim.that(record, Words.SUPERSEDES, name(other), taken.from())));
        return new Finding(
                "decision/" + taken.path(),
                record.name() + ": " + decision.title() + ", "
                        + (end == null ? decision.status() : ended(taken, successor)),
                null,
                content(taken, record, successor, end),
                taken.from(),
                taken.path(),
                Map.of("path", taken.path()),
                claims);
    }

    private String content(Taken taken, Name record, Optional<Taken> successor, @Nullable Instant end) {
        String since = taken.from().toString().substring(0, 10);
        return record.name() + ": " + taken.decision().title() + ". "
                + (end == null
                        ? "Status: " + taken.decision().status() + " since " + since + "."
                        : "Accepted on " + since + ", " + ended(taken, successor)
                                + successor
                                        .map(next -> " by " + name(next).name())
                                        .orElse("") + " on "
                                + end.toString().substring(0, 10) + ".");
    }

    private static String ended(Taken taken, Optional<Taken> successor) {
        return successor.isPresent()
                ? DecisionRecord.SUPERSEDED
                : taken.decision().status();
    }

    /** The decision it names as its successor, or the one that names it as superseded. */
    private Optional<Taken> successor(Taken taken) {
        Optional<Taken> named = taken.decision().supersededBy().stream()
                .map(number -> byNumber.get(key(taken.folder(), number)))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Taken::from));
        return named.isPresent()
                ? named
                : all.stream()
                        .filter(other -> !other.equals(taken)
                                && other.folder().equals(taken.folder())
                                && other.decision()
                                        .supersedes()
                                        .contains(taken.decision().number())
                                && isFirstOfItsNumber(taken))
                        .min(Comparator.comparing(Taken::from));
    }

    /** When it ceased to be followed, if it did: when its successor came, else when its record was last changed. */
    private static @Nullable Instant end(Taken taken, Optional<Taken> successor) {
        boolean over = successor.isPresent()
                || taken.decision().status().equals(DecisionRecord.SUPERSEDED)
                || taken.decision().status().equals("deprecated");
        if (!over) {
            return null;
        }
        Instant end = successor.map(Taken::from).orElse(taken.changed());
        Instant soonest = taken.from().plusSeconds(1);
        return end.isBefore(soonest) ? (taken.changed().isBefore(soonest) ? soonest : taken.changed()) : end;
    }

    /** Two records may have the same number by mistake. References to that number mean the first. */
    private boolean isFirstOfItsNumber(Taken taken) {
        return taken.equals(byNumber.get(key(taken.folder(), taken.decision().number())));
    }

    private Name name(Taken taken) {
        return new Name(
                Plain.name("ADR " + taken.decision().number() + " of " + project
                        + (severalFolders || !isFirstOfItsNumber(taken) ? " (" + taken.path() + ")" : "")),
                "ArchitectureDecision");
    }
}
