package dev.annals.git;

import dev.annals.digest.Digest;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A project, identified by its git remote rather than its path, so that it is the same for everyone who cloned it, by
 * whatever URL.
 *
 * @param name host and path, such as {@code github.com/acme/shop}; can be part of a scope
 */
public record GitRemote(String name) {

    /** A URL with a scheme; user, password and port are ignored. */
    private static final Pattern URL = Pattern.compile(
            "(?:ssh|git|https?|git\\+ssh|git\\+https?)://(?:[^/@]*@)?([^/:@]+)(?::\\d*)?/(.*)",
            Pattern.CASE_INSENSITIVE);

    /** The short form of ssh: user, host and path. A single letter before the colon would be a Windows drive. */
    private static final Pattern SHORT = Pattern.compile("(?:[^/@:]*@)?([^/@:]{2,}):(?!//)(.*)");

    /** Neither of these: host and path, as in {@link #name}. */
    private static final Pattern BARE =
            Pattern.compile("([a-z0-9-]+(?:\\.[a-z0-9-]+)+)/(.*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile("(?:[?#].*)?$");
    private static final Pattern HOST = Pattern.compile("[a-z0-9._-]+");
    private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9._@/-]");

    /** Bytes of characters outside ASCII; http has them escaped, and ssh has not. */
    private static final Pattern ESCAPED = Pattern.compile("(?:%[89A-F][0-9A-F])+", Pattern.CASE_INSENSITIVE);

    /** Hosts whose paths are not case-sensitive. */
    private static final Set<String> FOLDED = Set.of("github.com", "gitlab.com", "bitbucket.org");

    private static final String GIT = ".git";
    private static final int LONGEST = 150;
    private static final int MARK = 8;

    /** The default scope for what is said about the project. */
    public String scope() {
        return "project/" + name;
    }

    /** @return empty if it is a local path, or no remote at all */
    public static Optional<GitRemote> of(String remote) {
        String text = END.matcher(remote.strip()).replaceFirst("");
        for (Pattern form : List.of(URL, SHORT, BARE)) {
            Matcher parts = form.matcher(text);
            if (parts.matches()) {
                return named(host(parts.group(1)), parts.group(2));
            }
        }
        return Optional.empty();
    }

    private static String host(String written) {
        String host = written.toLowerCase(Locale.ROOT);
        return host.equals("ssh.github.com") ? "github.com" : host;
    }

    private static Optional<GitRemote> named(String host, String path) {
        List<String> parts = Arrays.stream(unescaped(path).split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
        String joined = String.join("/", parts);
        String plain = joined.endsWith(GIT) ? joined.substring(0, joined.length() - GIT.length()) : joined;
        String written = FOLDED.contains(host) ? plain.toLowerCase(Locale.ROOT) : plain;
        String name = host + "/" + UNFIT.matcher(written).replaceAll("-") + mark(written);
        boolean fits = HOST.matcher(host).matches()
                && !plain.isEmpty()
                && !plain.endsWith("/")
                && parts.stream().noneMatch(part -> part.equals(".") || part.equals(".."))
                && name.length() <= LONGEST;
        return fits ? Optional.of(new GitRemote(name)) : Optional.empty();
    }

    private static String unescaped(String path) {
        String read = ESCAPED.matcher(path)
                .replaceAll(bytes -> Matcher.quoteReplacement(
                        new String(HexFormat.of().parseHex(bytes.group().replace("%", "")), StandardCharsets.UTF_8)));
        return Normalizer.normalize(read, Normalizer.Form.NFC);
    }

    /** Tells names apart that differ only in letters which fit in no scope. */
    private static String mark(String path) {
        boolean ascii = path.chars().allMatch(letter -> letter < 0x80);
        return ascii ? "" : "@" + Digest.ofContent(List.of(path)).hex().substring(0, MARK);
    }
}
