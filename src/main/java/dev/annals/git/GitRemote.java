package dev.annals.git;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A project, known by its git remote and not by its path: the same for all who cloned it, however they reach it.
 *
 * @param name host and path, such as {@code github.com/acme/shop}: it can be part of a scope
 */
public record GitRemote(String name) {

    /** With a scheme; who signs in how, and at which port, is left out. */
    private static final Pattern URL = Pattern.compile(
            "(?:ssh|git|https?|git\\+ssh|git\\+https?)://(?:[^/@]*@)?([^/:@]+)(?::\\d*)?/(.*)",
            Pattern.CASE_INSENSITIVE);

    /** As ssh takes it: user, host and path. A letter alone is a drive of Windows. */
    private static final Pattern SHORT = Pattern.compile("(?:[^/@:]*@)?([^/@:]{2,}):(?!//)(.*)");

    /** Without either, as it is written here. */
    private static final Pattern BARE =
            Pattern.compile("([a-z0-9-]+(?:\\.[a-z0-9-]+)+)/(.*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile("(?:[?#].*)?$");
    private static final Pattern HOST = Pattern.compile("[a-z0-9._-]+");
    private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9._@-]");

    /** There the case of a path tells nothing apart. */
    private static final Set<String> FOLDED = Set.of("github.com", "gitlab.com", "bitbucket.org");

    private static final String GIT = ".git";
    private static final int LONGEST = 150;

    /** Where what is said of it is kept, unless somebody says otherwise. */
    public String scope() {
        return "project/" + name;
    }

    /** @return empty where it is no remote of others, but a path on this machine, or nothing like one */
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
        List<String> parts = Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty())
                .map(part -> UNFIT.matcher(part).replaceAll("-"))
                .toList();
        String joined = String.join("/", parts);
        String plain = joined.endsWith(GIT) ? joined.substring(0, joined.length() - GIT.length()) : joined;
        String name = host + "/" + (FOLDED.contains(host) ? plain.toLowerCase(Locale.ROOT) : plain);
        boolean fits = HOST.matcher(host).matches()
                && !plain.isEmpty()
                && !plain.endsWith("/")
                && parts.stream().noneMatch(part -> part.equals(".") || part.equals(".."))
                && name.length() <= LONGEST;
        return fits ? Optional.of(new GitRemote(name)) : Optional.empty();
    }
}
