package org.layoffledger.extraction.lexicon;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a regular expression the words of which every match holds at least one: of {@code (?:could|would) (?:lead|result)} the four that it spells, of
 * {@code told \w+ staff} the longer one of the two it must hold. Where a part of the expression could be anything, that part says nothing.
 */
final class KeyWords {

    private static final int MOST = 160;
    private static final int WIDEST_CLASS = 12;

    private final String regex;
    private int at;

    private KeyWords(String regex) {
        this.regex = regex;
    }

    /** The words, or null where the expression needs none of them. */
    static @Nullable Set<String> of(String regex) {
        if (regex.contains("(?i") || regex.contains("\\Q") || regex.contains("[^&&") || regex.contains("&&[")) {
            return null;
        }
        KeyWords reader = new KeyWords(regex);
        Part whole = reader.alternatives();
        return reader.at == regex.length() ? whole.words() : null;
    }

    /**
     * What a part of an expression spells.
     *
     * @param spelled all that it can match, or null where that is too much to tell
     * @param needed words of which it holds one, or null
     */
    private record Part(
            @Nullable Set<String> spelled, @Nullable Set<String> needed) {

        static final Part NOTHING = new Part(Set.of(""), null);
        static final Part ANYTHING = new Part(null, null);

        @Nullable
        Set<String> words() {
            return spelled == null ? needed : spelled.contains("") ? null : spelled;
        }

        Part or(Part other) {
            if (spelled != null && other.spelled != null && spelled.size() + other.spelled.size() <= MOST) {
                return new Part(union(spelled, other.spelled), null);
            }
            Set<String> mine = words();
            Set<String> others = other.words();
            return mine == null || others == null ? ANYTHING : new Part(null, union(mine, others));
        }

        private static Set<String> union(Set<String> some, Set<String> more) {
            Set<String> all = new HashSet<>(some);
            all.addAll(more);
            return all;
        }
    }

    private Part alternatives() {
        Part read = sequence();
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            read = read.or(sequence());
        }
        return read;
    }

    private Part sequence() {
        Set<String> spelled = Set.of("");
        Set<String> best = null;
        boolean whole = true;
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Part next = repeated(single());
            Set<String> joined = next.spelled() == null ? null : product(spelled, next.spelled());
            if (joined != null) {
                spelled = joined;
                continue;
            }
            best = better(best, new Part(spelled, null).words());
            best = better(best, next.words());
            spelled = next.spelled() == null ? Set.of("") : next.spelled();
            whole = false;
        }
        return whole ? new Part(spelled, null) : new Part(null, better(best, new Part(spelled, null).words()));
    }

    private static @Nullable Set<String> product(Set<String> heads, Set<String> tails) {
        if (heads.size() * tails.size() > MOST) {
            return null;
        }
        Set<String> all = new HashSet<>();
        for (String head : heads) {
            for (String tail : tails) {
                all.add(head + tail);
            }
        }
        return all;
    }

    /** The set whose shortest word is the longer one. */
    private static @Nullable Set<String> better(@Nullable Set<String> one, @Nullable Set<String> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return shortest(other) > shortest(one) ? other : one;
    }

    private static int shortest(Set<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }

    private Part single() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> oneOf();
            case '\\' -> escaped();
            case '.' -> Part.ANYTHING;
            case '^', '$' -> Part.NOTHING;
            default -> new Part(Set.of(String.valueOf(c)), null);
        };
    }

    private Part group() {
        boolean around = regex.startsWith("?!", at)
                || regex.startsWith("?=", at)
                || regex.startsWith("?<!", at)
                || regex.startsWith("?<=", at);
        if (regex.startsWith("?", at)) {
            at = Math.max(regex.indexOf(regex.startsWith("?<", at) && !around ? '>' : kindEnd(), at), at) + 1;
        }
        Part inner = alternatives();
        at++;
        return around ? Part.NOTHING : inner;
    }

    /** The last character of what says of which kind the group is. */
    private char kindEnd() {
        return regex.charAt(regex.startsWith("?<", at) ? at + 2 : at + 1);
    }

    private Part oneOf() {
        boolean negated = regex.charAt(at) == '^';
        Set<String> chars = new HashSet<>();
        boolean plain = !negated;
        int from = at;
        while (regex.charAt(at) != ']' || at == from) {
            char c = regex.charAt(at);
            boolean range = c == '-' && at > from && regex.charAt(at + 1) != ']';
            plain &= c != '\\' && c != '[' && !range;
            chars.add(String.valueOf(c));
            at += c == '\\' ? 2 : 1;
        }
        at++;
        return plain && chars.size() <= WIDEST_CLASS ? new Part(chars, null) : Part.ANYTHING;
    }

    private Part escaped() {
        char c = regex.charAt(at++);
        if (c == 'b' || c == 'B') {
            return Part.NOTHING;
        }
        if (c == 'p' || c == 'P') {
            at = regex.indexOf('}', at) + 1;
            return Part.ANYTHING;
        }
        if (c == 'u') {
            at += 4;
            return Part.ANYTHING;
        }
        if (c == 'n') {
            return new Part(Set.of("\n"), null);
        }
        return Character.isLetterOrDigit(c) ? Part.ANYTHING : new Part(Set.of(String.valueOf(c)), null);
    }

    private Part repeated(Part part) {
        char c = at < regex.length() ? regex.charAt(at) : 'x';
        if (c != '?' && c != '*' && c != '+' && c != '{') {
            return part;
        }
        int least = c == '+' ? 1 : 0;
        if (c == '{') {
            least = Character.digit(regex.charAt(at + 1), 10);
            at = regex.indexOf('}', at);
        }
        at++;
        if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
            at++;
        }
        if (c == '?') {
            return part.spelled() == null ? Part.ANYTHING : part.or(Part.NOTHING);
        }
        return new Part(null, least == 0 ? null : part.words());
    }
}
