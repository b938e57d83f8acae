package dev.annals.language.english;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Normalizes words: numbers and links become placeholders, and long runs of punctuation are shortened. */
final class Forms {

    static final String LINK = "#hlink#";

    /**
     * In chars. Anything longer is taken for a link without matching it, because the patterns are slower than linear.
     */
    static final int LONGEST_WORD = 200;

    private static final Pattern HOST_OR_LINK = Pattern.compile("(\\p{Alpha}{3,9}://)?([\\p{Alnum}_]+(:\\S*)?@)?"
            + "((\\d{3}(\\.\\d{1,3}){3})|(\\w+(-\\w+)*(\\.\\w+(-\\w+)*)*\\.\\p{Alpha}{2,}))(:\\d{2,5})?(/\\S*)?");

    private static final List<String> PROTOCOLS = List.of("http://", "https://", "ftp://", "sftp://");

    private static final Set<String> FILE_EXTENSIONS = Pattern.compile(" ")
            .splitAsStream(
                    "3gp 7z ace ai aif aiff amr asf asp aspx asx avi bat bin bmp bup cab cbr cda cdl cdr chm dat divx"
                            + " dll dmg doc dss dvf dwg eml eps exe fla flv gif gz hqx htm html shtml ifo indd iso jar jsp jpg jpeg"
                            + " lnk log m4a m4b m4p m4v mcd mdb mid mov mp2 mp3 mp4 mpg mpeg msi mswmm ogg pdf php png pps ppt ps psd"
                            + " pst ptb pub qbb qbw qxd ram rar rm rmvb rtf sea ses sit sitx sql ss swf tgz tif torrent ttf txt vcd"
                            + " vob wav wma wmv wpd wps xls xml xtm zip")
            .collect(toSet());

    private static final int LONGEST_EXTENSION =
            FILE_EXTENSIONS.stream().mapToInt(String::length).max().orElseThrow();

    private static final int ALIKE_IN_SHAPE = 2;

    private Forms() {}

    static Matcher link(String text) {
        return HOST_OR_LINK.matcher(text);
    }

    static boolean startsWithProtocol(String text) {
        String lower = Chars.lower(text);
        return PROTOCOLS.stream().anyMatch(lower::startsWith);
    }

    static String simplified(String form) {
        if (form.length() > LONGEST_WORD
                || endsWithExtension(form)
                || startsWithProtocol(form)
                || link(form).find()) {
            return LINK;
        }
        return withoutRepeatedMarks(withNumbersAlike(withMarksAlike(form)));
    }

    private static boolean endsWithExtension(String form) {
        for (int length = Math.min(LONGEST_EXTENSION, form.length()); length > 0; length--) {
            int start = form.length() - length;
            if (FILE_EXTENSIONS.contains(form.substring(start))) {
                return start > 0 && form.charAt(start - 1) == '.';
            }
        }
        return false;
    }

    private static String withMarksAlike(String form) {
        char[] chars = form.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = plain(chars[i]);
        }
        return new String(chars);
    }

    private static char plain(char c) {
        if (Chars.isCurrency(c)) {
            return '$';
        }
        if (Chars.isSingleQuote(c)) {
            return '\'';
        }
        if (Chars.isDoubleQuote(c)) {
            return '"';
        }
        return Chars.isListMark(c) || Chars.isHyphen(c) ? '-' : c;
    }

    /** Replaces numbers by 0: 1,000.50 as well as -7, $12, 15%, 8:30 and 3/4. */
    private static String withNumbersAlike(String form) {
        StringBuilder alike = new StringBuilder();
        char previous = 0;
        for (int i = 0; i < form.length(); i++) {
            i = afterCurrency(form, i);
            char c = form.charAt(i);
            if (c == '%' && Chars.isDigit(previous)) {
                continue;
            }
            if (joinsDigits(c) && i + 1 < form.length()) {
                int next = afterCurrency(form, i + 1);
                if (Chars.isDigit(form.charAt(next))) {
                    if (i == 0) {
                        i = next;
                        c = form.charAt(i);
                    } else if (Chars.isDigit(previous)) {
                        i = next;
                        continue;
                    }
                }
            }
            if (!Chars.isDigit(c)) {
                alike.append(c);
            } else if (!Chars.isDigit(previous)) {
                alike.append('0');
            }
            previous = c;
        }
        return alike.toString();
    }

    private static boolean joinsDigits(char c) {
        return Chars.isSign(c) || c == ',' || c == ':' || c == '/' || c == '=';
    }

    private static int afterCurrency(String form, int index) {
        char c = form.charAt(index);
        boolean before = (c == '$' || c == '#') && index + 1 < form.length() && Chars.isDigit(form.charAt(index + 1));
        return before ? index + 1 : index;
    }

    private static String withoutRepeatedMarks(String form) {
        StringBuilder shorter = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (i < 2 || !Chars.isPunctuation(c) || c != form.charAt(i - 1) || c != form.charAt(i - 2)) {
                shorter.append(c);
            }
        }
        return shorter.toString();
    }

    /** The shape of "Oslo-2" is "Aaa.1". */
    static String shape(String simplified) {
        StringBuilder shape = new StringBuilder();
        char previous = 0;
        int alike = 0;
        for (int i = 0; i < simplified.length(); i++) {
            char kind = kind(simplified.charAt(i));
            alike = kind == previous ? alike + 1 : 0;
            previous = kind;
            if (alike < ALIKE_IN_SHAPE) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Chars.isUpper(c)) {
            return 'A';
        }
        if (Chars.isLower(c)) {
            return 'a';
        }
        if (Chars.isDigit(c)) {
            return '1';
        }
        return Chars.isPunctuation(c) ? '.' : 'x';
    }
}
