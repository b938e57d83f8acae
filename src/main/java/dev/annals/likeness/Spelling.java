package dev.annals.likeness;

/** Whether a long word was misspelled once. */
final class Spelling {

    private static final String[] NEGATING = {"a", "an", "un", "in", "im", "il", "ir", "dis", "non", "anti"};

    private Spelling() {}

    /**
     * One letter added, missing, changed, or swapped with its neighbour; but not the first, which people rarely get
     * wrong.
     */
    static boolean near(String one, String other, int least) {
        return Math.min(one.length(), other.length()) >= least
                && one.chars().allMatch(Character::isLetter)
                && other.chars().allMatch(Character::isLetter)
                && one.charAt(0) == other.charAt(0)
                && isOneEdit(one, other);
    }

    /** Whether one is the negation of the other: typical and atypical. */
    static boolean negates(String one, String other) {
        for (String prefix : NEGATING) {
            if (one.equals(prefix + other) || other.equals(prefix + one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneEdit(String one, String other) {
        if (one.equals(other)) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(start, one.length() - end);
        String right = other.substring(start, other.length() - end);
        return (left.length() <= 1 && right.length() <= 1)
                || (left.length() == 2
                        && right.length() == 2
                        && left.charAt(0) == right.charAt(1)
                        && left.charAt(1) == right.charAt(0));
    }
}
