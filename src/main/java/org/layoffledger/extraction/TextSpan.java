package org.layoffledger.extraction;

/**
 * A stretch of a text: half-open offsets in UTF-16 code units, as {@link String#substring(int, int)} takes them.
 *
 * @param start offset of the first code unit
 * @param end offset behind the last code unit, at least {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** Code units between the two; 0 where they touch or overlap. */
    public int distanceTo(TextSpan other) {
        return Math.max(0, Math.max(other.start - end, start - other.end));
    }

    /** The smallest span that contains both. */
    public TextSpan union(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same stretch, {@code offset} further on in a longer text. */
    public TextSpan shiftedBy(int offset) {
        return new TextSpan(start + offset, end + offset);
    }

    /** The words of {@code text} that the span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, the longer first where two start together. */
    @Override
    public int compareTo(TextSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
