package dev.annals.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory belongs to the same project wherever it is cloned. */
class CheckoutTest {

    private static final GitRemote SHOP = new GitRemote("github.com/acme/shop");

    @TempDir
    Path directory;

    private Path clone;

    @BeforeEach
    void init() throws IOException {
        clone = directory.resolve("clone");
        try (Repository repository =
                FileRepositoryBuilder.create(clone.resolve(".git").toFile())) {
            repository.create();
        }
    }

    private void remotes(String config) throws IOException {
        Files.writeString(clone.resolve(".git/config"), config);
    }

    @Test
    void isTheOriginOfTheNearestRepository() throws IOException {
        remotes("""
                [remote "fork"]
                    url = git@github.com:someone/shop.git
                [Remote "origin"] ; where it is kept
                    url = "git@github.com:Acme/Shop.git" # by ssh
                """);
        Path inside = Files.createDirectories(clone.resolve("src/main"));

        assertThat(Checkout.remote(inside)).contains(SHOP);
    }

    @Test
    void isTheFirstRemoteWhereNoneIsTheOrigin() throws IOException {
        remotes(
                "[remote \"acme\"]\n\turl = https://github.com/acme/shop\n[remote \"fork\"]\n\turl = https://x.org/y\n");

        assertThat(Checkout.remote(clone)).contains(SHOP);
    }

    @Test
    void isThatOfTheRepositoryInAWorktree() throws IOException {
        remotes("[remote \"origin\"]\n\turl = https://github.com/acme/shop\n");
        Path own = Files.createDirectories(clone.resolve(".git/worktrees/other"));
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(own.resolve("HEAD"), "ref: refs/heads/other\n");
        Path worktree = Files.createDirectories(directory.resolve("other"));
        Files.writeString(worktree.resolve(".git"), "gitdir: " + own + "\n");

        assertThat(Checkout.remote(worktree)).contains(SHOP);
    }

    @Test
    void isNoneWithoutARepositoryOrARemoteOfOthers() throws IOException {
        remotes("[remote \"origin\"]\n\turl = /srv/git/shop.git\n");

        assertThat(Checkout.remote(clone)).isEmpty();
        assertThat(Checkout.remote(Files.createDirectories(directory.resolve("elsewhere"))))
                .isEmpty();
    }

    @Test
    void saysWhichFileCannotBeRead() throws IOException {
        remotes("[remote \"origin\n");

        assertThatThrownBy(() -> Checkout.remote(clone))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("config");
    }
}
