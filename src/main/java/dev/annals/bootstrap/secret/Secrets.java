package dev.annals.bootstrap.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds secrets by their form, and masks them. The patterns are the most common ones of gitleaks
 * (https://github.com/gitleaks/gitleaks, config/gitleaks.toml, read 2026-11), together with its generic one, which also
 * requires a minimum entropy.
 */
public final class Secrets {

    /** @param line within the text, from 1 */
    public record Found(String kind, int line) {}

    /** A text without its secrets. */
    public record Masked(String text, List<Found> found) {}

    private record Rule(String kind, Pattern pattern, double least) {

        static Rule of(String kind, String pattern) {
            return new Rule(kind, Pattern.compile(pattern), 0);
        }

        /** The secret itself is group 1, if there is one. */
        boolean fits(MatchResult match) {
            return least == 0 || (hasDigit(secret(match)) && Secrets.entropy(secret(match)) >= least);
        }

        private String secret(MatchResult match) {
            return Objects.requireNonNull(match.group(match.groupCount() > 0 ? 1 : 0));
        }

        private static boolean hasDigit(String text) {
            return text.chars().anyMatch(Character::isDigit);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of(
                    "private key",
                    "-----BEGIN[ A-Z0-9_-]{0,100}PRIVATE KEY(?: BLOCK)?-----[\\s\\S]{0,20000}?(?:KEY(?: BLOCK)?-----|$)"),
            Rule.of("AWS access key", "\\b((?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})\\b"),
            Rule.of("GitHub token", "\\b(gh[pousr]_[0-9a-zA-Z]{36}|github_pat_\\w{82})\\b"),
            Rule.of("GitLab token", "\\b(glpat-[\\w-]{20})\\b"),
            Rule.of("Slack token", "\\b(xox[abeoprs]-[0-9A-Za-z-]{10,250})\\b"),
            Rule.of("Google API key", "\\b(AIza[\\w-]{35})\\b"),
            Rule.of("Stripe key", "\\b((?:sk|rk)_(?:test|live|prod)_[a-zA-Z0-9]{10,99})\\b"),
            Rule.of("npm token", "\\b(npm_[a-zA-Z0-9]{36})\\b"),
            Rule.of("JSON web token", "\\b(ey[a-zA-Z0-9]{17,}\\.ey[a-zA-Z0-9/_-]{17,}\\.[a-zA-Z0-9/_-]{10,}={0,2})"),
            Rule.of("password in an address", "://[^/\\s:@\"']{1,100}:([^/\\s:@\"'\\[$]{3,100})@"),
            new Rule(
                    "secret",
                    Pattern.compile("(?i)(?:access|auth|api|credential|creds|passwd|password|secret|token|key)"
                            + "[\\w.-]{0,20}[\"']?\\s{0,3}(?:=|:=|:|=>)\\s{0,3}[\"'`]([\\w.=/+-]{16,150})[\"'`]"),
                    3.5));

    private Secrets() {}

    public static Masked masked(String text) {
        List<Found> found = new ArrayList<>();
        String masked = text;
        for (Rule rule : RULES) {
            masked = masked(masked, rule, found);
        }
        return new Masked(masked, found);
    }

    private static String masked(String text, Rule rule, List<Found> found) {
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (MatchResult match : rule.pattern().matcher(text).results().toList()) {
            if (!rule.fits(match)) {
                continue;
            }
            int group = match.groupCount() > 0 ? 1 : 0;
            found.add(new Found(rule.kind(), line(text, match.start(group))));
            left.append(text, at, match.start(group))
                    .append("[masked: ")
                    .append(rule.kind())
                    .append(']');
            at = match.end(group);
        }
        return at == 0 ? text : left.append(text, at, text.length()).toString();
    }

    private static int line(String text, int place) {
        return 1
                + (int) text.substring(0, place)
                        .chars()
                        .filter(one -> one == '\n')
                        .count();
    }

    /** Shannon entropy, in bits per character. */
    static double entropy(String text) {
        return text.chars()
                .distinct()
                .mapToDouble(character -> {
                    double share = (double)
                                    text.chars().filter(one -> one == character).count()
                            / text.length();
                    return -share * Math.log(share) / Math.log(2);
                })
                .sum();
    }
}
