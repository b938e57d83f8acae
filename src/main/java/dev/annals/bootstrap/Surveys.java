package dev.annals.bootstrap;

import dev.annals.bootstrap.document.DecisionNotes;
import dev.annals.bootstrap.document.DecisionRecord;
import dev.annals.bootstrap.document.DocumentNotes;
import dev.annals.bootstrap.finding.Chapter;
import dev.annals.bootstrap.finding.Finding;
import dev.annals.bootstrap.finding.SecretNotice;
import dev.annals.bootstrap.finding.SourceFiles;
import dev.annals.bootstrap.history.CommitNotes;
import dev.annals.bootstrap.history.GitFiles;
import dev.annals.bootstrap.history.GitRepository;
import dev.annals.bootstrap.history.ManifestHistory;
import dev.annals.bootstrap.history.PeopleNotes;
import dev.annals.bootstrap.history.TagNotes;
import dev.annals.bootstrap.history.Touches;
import dev.annals.bootstrap.secret.Secrets;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/** Surveys a project: what there is to read, and in which order. */
@Singleton
class Surveys {

    private static final String MANIFESTS = "manifest/";
    private static final String DECISIONS = "decision/";
    private static final String NOTICES = "notices";

    private final Directories directories;
    private final BootstrapConfig config;

    Surveys(Directories directories, BootstrapConfig config) {
        this.directories = directories;
        this.config = config;
    }

    /** @param head the commit to read; empty: the head of the current branch */
    Survey of(Material material, Policy policy, String head) {
        return switch (material) {
            case Material.Documents(Upload upload) -> uploaded(upload, policy);
            case Material.Directory(String path) -> {
                Path directory = directories.allowed(path);
                Optional<Path> history = directories.history(directory);
                yield history.isPresent()
                        ? git(directory, GitRepository.open(history.get()), policy, head)
                        : plain(directory, policy);
            }
        };
    }

    private static Survey uploaded(Upload upload, Policy policy) {
        String project = String.valueOf(policy.project());
        List<Chapter.Notice> notices = upload.secrets().stream()
                .map(one -> SecretNotice.of(one.path(), new Secrets.Found(one.kind(), one.line()), Chapter.NOTHING))
                .toList();
        return new Survey(project, "", ofFiles(upload, project, policy, notices, false), upload.received(), null);
    }

    private Survey plain(Path directory, Policy policy) {
        PlainFiles files = PlainFiles.of(directory, config.files());
        String project = named(policy, null, directory);
        return new Survey(
                project, "", ofFiles(files, project, policy, files.notices(project), files.isComplete()), null, null);
    }

    private static List<Chapter> ofFiles(
            SourceFiles files, String project, Policy policy, List<Chapter.Notice> more, boolean complete) {
        List<Chapter> chapters = new ArrayList<>();
        List<Chapter.Notice> notices = new ArrayList<>(more);
        if (policy.wants(Policy.Part.MANIFESTS)) {
            PresentManifests manifests = PresentManifests.of(files, project);
            notices.addAll(manifests.notices());
            chapters.add(manifests.chapter(complete));
        }
        if (policy.wants(Policy.Part.DECISIONS)) {
            List<Finding> decisions = DecisionNotes.of(files, project);
            chapters.add(Chapter.of("decisions", decisions, id -> complete && id.startsWith(DECISIONS)));
        }
        chapters.add(new DocumentNotes(files, project, policy.files(), complete));
        chapters.add(Chapter.of(NOTICES, notices));
        return chapters;
    }

    private Survey git(Path directory, GitRepository git, Policy policy, String pinned) {
        String project = named(policy, git.remote(), directory);
        @Nullable ObjectId head = pinned.isEmpty() ? git.head() : ObjectId.fromString(pinned);
        if (head == null) {
            git.close();
            Chapter.Notice nothing =
                    new Chapter.Notice(project, "the repository has no commit yet: there is nothing to read", Map.of());
            return new Survey(project, "", List.of(Chapter.of(NOTICES, List.of(nothing))), null, null);
        }
        GitRepository.Tree tree = git.tree(head);
        Set<String> dated = tree.blobs().keySet().stream()
                .filter(path -> DocumentNotes.reads(path, policy.files()) || DecisionRecord.reads(path))
                .collect(Collectors.toSet());
        Touches touches = Touches.of(git, head, dated, config.commits());
        Instant newest = CommitNotes.newest(git, head);
        GitFiles files = new GitFiles(git, tree.blobs(), touches, newest);
        List<Chapter.Notice> notices = new ArrayList<>(notices(git, tree, touches, project));
        List<Chapter> chapters = new ArrayList<>();
        if (policy.wants(Policy.Part.MANIFESTS)) {
            ManifestHistory.Read read = ManifestHistory.of(git, project, head);
            notices.addAll(read.notices());
            chapters.add(Chapter.of("manifests", MANIFESTS, read.findings()));
        }
        if (policy.wants(Policy.Part.DECISIONS)) {
            chapters.add(Chapter.of("decisions", DECISIONS, DecisionNotes.of(files, project)));
        }
        chapters.add(new DocumentNotes(files, project, policy.files(), true));
        if (policy.wants(Policy.Part.PEOPLE)) {
            chapters.add(Chapter.of("people", "person/", PeopleNotes.of(touches, project, newest)));
        }
        if (policy.wants(Policy.Part.TAGS)) {
            chapters.add(Chapter.of("tags", "tag/", TagNotes.of(git, project)));
        }
        if (policy.wants(Policy.Part.COMMITS)) {
            chapters.add(new CommitNotes(git, project, touches.commits()));
        }
        chapters.add(Chapter.of(NOTICES, notices));
        return new Survey(project, head.name(), chapters, null, git);
    }

    private List<Chapter.Notice> notices(GitRepository git, GitRepository.Tree tree, Touches touches, String project) {
        List<Chapter.Notice> notices = new ArrayList<>();
        if (git.isShallow()) {
            notices.add(new Chapter.Notice(
                    project,
                    "the clone is shallow: earlier history is unknown, and everything in its oldest commit seems new."
                            + " Run git fetch --unshallow, and read it again",
                    Map.of()));
        }
        if (touches.isCut()) {
            notices.add(new Chapter.Notice(
                    project,
                    "only the newest " + config.commits() + " commits are read: see annals.bootstrap.commits",
                    Map.of("commits", config.commits())));
        }
        tree.modules()
                .forEach(path -> notices.add(new Chapter.Notice(
                        path, "a submodule is not read: read its own repository", Map.of("path", path))));
        return notices;
    }

    /** The name comes from the remote if there is one, because the directory of a checkout is arbitrary. */
    private static String named(Policy policy, @Nullable String remote, Path directory) {
        if (policy.project() != null) {
            return policy.project();
        }
        String whole = remote == null ? directory.toString() : remote;
        String bare = whole.replaceAll("[/\\\\]+$", "").replaceAll("(/|\\.)git$", "");
        String last = bare.substring(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf(':')) + 1);
        return last.isBlank() ? "project" : last;
    }
}
