package dev.annals.bootstrap.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that looks like a secret is masked and reported by kind and line. */
class SecretsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AWS access key | AKIA + Z7QWERTYU2ASDFGH",
                "GitHub token | ghp_ + 0123456789abcdefghijABCDEFGHIJ012345",
                "GitLab token | glpat- + abcdefghij0123456789",
                "Slack token | xoxb- + 123456789012-abcdefABCDEF",
                "Google API key | AIza + SyA0123456789abcdefghijABCDEFGHIJ01",
                "Stripe key | sk_live_ + 0123456789abcdefABCDEF",
                "npm token | npm_ + 0123456789abcdefghijABCDEFGHIJ012345"
            })
    void knownFormsAreMasked(String kind, String parts) {
        // given, put together here so that nobody takes this file for a leak
        String secret = parts.replace(" + ", "");

        // when
        Secrets.Masked masked = Secrets.masked("first\nuse " + secret + " here");

        // then
        assertThat(masked.text()).isEqualTo("first\nuse [masked: " + kind + "] here");
        assertThat(masked.found()).containsExactly(new Secrets.Found(kind, 2));
    }

    @Test
    void privateKeysPasswordsAndWhatIsAssignedAreMasked() {
        String key = "-----BEGIN RSA PRIVATE" + " KEY-----\nMIIE\nabcd\n-----END RSA PRIVATE KEY-----";
        assertThat(Secrets.masked("a " + key + " b").text()).isEqualTo("a [masked: private key] b");
        assertThat(Secrets.masked("postgres://me:s3cr3t@db/x").text())
                .isEqualTo("postgres://me:[masked: password in an address]@db/x");
        assertThat(Secrets.masked("api_key = \"f8Kq2Lx91ZpWv7Rt3Nb6\"").text())
                .isEqualTo("api_key = \"[masked: secret]\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the token is read from the environment",
                "api_key = \"changeme-changeme\"",
                "password: \"aaaaaaaaaaaaaaaaaaaa1\"",
                "https://example.org/path@2",
                "a key: \"com.fasterxml.jackson.core\""
            })
    void whatIsNoSecretStays(String text) {
        assertThat(Secrets.masked(text)).isEqualTo(new Secrets.Masked(text, java.util.List.of()));
    }
}
