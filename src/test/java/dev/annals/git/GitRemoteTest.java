package dev.annals.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.problem.Texts;
import java.util.List;
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

    @Test
    void keepsNamesApartThatDifferInWhatFitsInNoScope() {
        // given
        String accented = name("https://git.acme.io/team/sh\u00f6p.git");

        // then
        assertThat(Texts.scope("project/" + accented, "scope")).contains("git.acme.io/team/sh-p@");
        assertThat(List.of(accented, name("git@git.acme.io:team/sh\u00e4p"), name("git@git.acme.io:team/sh-p")))
                .doesNotHaveDuplicates();
        assertThat(List.of(
                        name("git@git.acme.io:team/sh\u00f6p.git"),
                        name("git@git.acme.io:team/sho\u0308p"),
                        name("https://git.acme.io/team/sh%C3%B6p"),
                        name("https://git.acme.io/team/sh%c3%b6p.git/")))
                .containsOnly(accented);
        assertThat(name("git@git.acme.io:\u5546\u5e97/a")).isNotEqualTo(name("git@git.acme.io:\u4e66\u5e97/a"));
    }

    private static String name(String remote) {
        return GitRemote.of(remote).orElseThrow().name();
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
