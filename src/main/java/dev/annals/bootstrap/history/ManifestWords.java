package dev.annals.bootstrap.history;

import dev.annals.bootstrap.finding.Claim;
import dev.annals.bootstrap.finding.Finding;
import dev.annals.bootstrap.finding.Name;
import dev.annals.bootstrap.finding.Plain;
import dev.annals.bootstrap.finding.Words;
import dev.annals.bootstrap.manifest.Declared;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts changes in manifests into sentences and claims. */
final class ManifestWords {

    private static final int MOST_LINES = 200;
    private static final int SHORT = 10;

    private final String project;
    private final Presence dependsOn;
    private final Presence maintained;
    private final Set<Name> known = new HashSet<>();

    ManifestWords(String project) {
        this.project = project;
        dependsOn = new Presence(Name.project(project), Words.DEPENDS_ON);
        maintained = new Presence(Name.project(project), Words.MAINTAINED_BY);
    }

    /** @param changes made at the same instant */
    List<Finding> tell(List<ManifestChange> changes, Instant at, String commit) {
        changes.forEach(this::note);
        Map<String, List<Claim>> ofProject = dependsOn.claims(at);
        maintained
                .claims(at)
                .forEach((path, claims) -> ofProject
                        .computeIfAbsent(path, one -> new ArrayList<>())
                        .addAll(claims));
        return changes.stream()
                .filter(change -> !change.isEmpty())
                .map(change -> finding(change, at, commit, ofProject.getOrDefault(change.path(), List.of())))
                .toList();
    }

    private void note(ManifestChange change) {
        for (ManifestChange.Dependency one : change.dependencies()) {
            Declared.Dependency either =
                    Objects.requireNonNullElseGet(one.after(), () -> Objects.requireNonNull(one.before()));
            if (either.used()) {
                dependsOn.set(dependency(either), change.path(), either.section(), one.after() != null);
            }
        }
        change.maintainers()
                .forEach(one -> maintained.set(Name.person(Plain.name(one.name())), change.path(), "", one.there()));
    }

    private Finding finding(ManifestChange change, Instant at, String commit, List<Claim> ofProject) {
        List<String> lines = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        change.dependencies().forEach(one -> tell(change.path(), one, at, lines, claims));
        change.levels().forEach(one -> tell(change.path(), one, at, lines, claims));
        change.maintainers()
                .forEach(one -> lines.add((one.there() ? "maintained by " : "no longer maintained by ") + one.name()));
        change.untold().forEach(one -> lines.add("not said in the repository: " + one));
        claims.addAll(ofProject);
        String hash = commit.isEmpty() ? "" : " (commit " + commit.substring(0, SHORT) + ")";
        String head = change.path() + " of " + project + ", " + at.toString().substring(0, 10) + hash + ":";
        List<String> shown = lines.subList(0, Math.min(lines.size(), MOST_LINES));
        String rest = lines.size() > MOST_LINES ? "\nand " + (lines.size() - MOST_LINES) + " more" : "";
        Map<String, Object> details = new TreeMap<>();
        details.put("path", change.path());
        if (!commit.isEmpty()) {
            details.put("commit", commit);
        }
        return new Finding(
                "manifest/" + change.path() + (commit.isEmpty() ? "" : "@" + at), // without a history there is only one
                "what " + change.path() + " declared on " + at.toString().substring(0, 10) + ": " + claims.size()
                        + " claims",
                null,
                head + "\n" + String.join("\n", shown) + rest,
                at,
                change.path() + (commit.isEmpty() ? "" : "@" + commit.substring(0, SHORT)),
                details,
                claims);
    }

    private void tell(
            String path, ManifestChange.Dependency change, Instant at, List<String> lines, List<Claim> claims) {
        Declared.@Nullable Dependency before = change.before();
        Declared.@Nullable Dependency after = change.after();
        Declared.Dependency either = Objects.requireNonNullElseGet(after, () -> Objects.requireNonNull(before));
        Name use = new Name(use(either.name(), path, either.section()), "DependencyUse");
        @Nullable String old = before == null ? null : before.version();
        @Nullable String now = after == null ? null : after.version();
        String section = either.section().isEmpty() ? "" : " (" + either.section() + ")";
        String what = either.name() + section;
        if (before == null) {
            lines.add("added " + what + (now == null ? "" : " " + now));
        } else if (after == null) {
            lines.add("removed " + what + (old == null ? "" : " " + old));
        } else {
            lines.add(what + " from " + Objects.requireNonNullElse(old, "no version") + " to "
                    + Objects.requireNonNullElse(now, "no version"));
        }
        if (known.add(use)) {
            claims.add(Claim.that(use, Words.USE_OF, dependency(either), at));
        }
        if (now != null && !now.equals(old)) {
            claims.add(Claim.that(use, Words.HAS_VERSION, Plain.name(now), at)
                    .stated(Plain.name("%s %s %s version %s (%s)"
                            .formatted(
                                    project,
                                    either.used() ? "uses" : "declares",
                                    either.name(),
                                    now,
                                    path + (either.section().isEmpty() ? "" : ", " + either.section())))));
        } else if (old != null && now == null) {
            claims.add(Claim.ended(use, Words.HAS_VERSION, Plain.name(old), at));
        }
    }

    private void tell(String path, ManifestChange.Level change, Instant at, List<String> lines, List<Claim> claims) {
        Name use = new Name(use(change.language(), path, ""), "LanguageUse");
        @Nullable String now = change.after();
        lines.add(change.language() + " level from " + Objects.requireNonNullElse(change.before(), "none") + " to "
                + Objects.requireNonNullElse(now, "none"));
        if (now != null) {
            claims.add(Claim.that(use, Words.LANGUAGE_LEVEL, Plain.name(now), at)
                    .stated(Plain.name(
                            "%s is written for %s %s (%s)".formatted(project, change.language(), now, path))));
        } else if (change.before() != null) {
            claims.add(Claim.ended(use, Words.LANGUAGE_LEVEL, Plain.name(change.before()), at));
        }
    }

    private String use(String name, String path, String section) {
        return Plain.name(name + " in " + project + "/" + path + (section.isEmpty() ? "" : " (" + section + ")"));
    }

    private static Name dependency(Declared.Dependency dependency) {
        return Name.dependency(Plain.name(dependency.name()));
    }
}
