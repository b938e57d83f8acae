package dev.annals.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.problem.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of a project, whichever URL it is reached by. */
class GitRemoteTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "git@github.com:Acme/shop.git",
                "github.com:acme/shop",
                "https://github.com/acme/shop",
                "https://github.com/acme/shop.git/",
                "https://user:secret@github.com:443/acme/shop.git",
                "ssh://git@github.com/acme/shop.git",
                "ssh://git@ssh.github.com:443/acme/shop.git",
                "git://GitHub.com/acme/shop.git",
                "git+ssh://git@github.com/acme/shop.git#main",
                " https://github.com/acme/shop\n",
                "github.com/acme/shop"
            })
    void isTheSameHoweverItIsReached(String remote) {
        assertThat(GitRemote.of(remote)).contains(new GitRemote("github.com/acme/shop"));
    }

    @ParameterizedTest
    @CsvSource({
        "git@git.acme.io:22/Team/Shop.git, git.acme.io/22/Team/Shop",
        "ssh://git@git.acme.io:2222/~mara/My%20Shop.git, git.acme.io/-mara/My-20Shop",
        "https://gitlab.com/a/b/c/d.git, gitlab.com/a/b/c/d"
    })
    void keepsWhatTellsProjectsApartElsewhere(String remote, String name) {
        assertThat(GitRemote.of(remote).map(GitRemote::name)).contains(name);
        assertThat(Texts.scope("project/" + name, "scope")).endsWith(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "shop",
                "/srv/git/shop.git",
                "../shop",
                "./shop.git",
                "file:///srv/git/shop.git",
                "C:\\work\\shop",
                "c:/work/shop",
                "https://github.com/",
                "git@github.com:.git",
                "git@github.com:../../etc",
                "https:///acme/shop"
            })
    void whatIsOnThisMachineAloneIsNone(String remote) {
        assertThat(GitRemote.of(remote)).isEmpty();
    }

    @Test
    void whatFitsInNoScopeIsNone() {
        assertThat(GitRemote.of("git@github.com:acme/" + "x".repeat(200))).isEmpty();
    }
}
