package org.layoffledger.ingestion.format;

/** Collects rendered text: blocks stand apart by an empty line, white space never doubles. */
final class TextBuilder {

    private final StringBuilder text = new StringBuilder();
    private int breaks;

    /** Text as it is. */
    void append(String words) {
        if (words.isEmpty()) {
            return;
        }
        if (breaks > 0 && text.length() > 0) {
            text.append("\n".repeat(breaks));
        }
        breaks = 0;
        text.append(words);
    }

    /** Text whose white space means no more than a gap between words. */
    void appendFlowing(String words) {
        StringBuilder flowing = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\f') {
                flowing.append(c);
            } else if (!endsInSpace(flowing)) {
                flowing.append(' ');
            }
        }
        append(breaks > 0 || text.length() == 0 ? flowing.toString().stripLeading() : flowing.toString());
    }

    private boolean endsInSpace(StringBuilder flowing) {
        StringBuilder last = flowing.length() > 0 ? flowing : text;
        return last.length() == 0 || last.charAt(last.length() - 1) == ' ' || last.charAt(last.length() - 1) == '\n';
    }

    /** The end of a line; what follows stands on the next. */
    void line() {
        breakBy(1);
    }

    /** The end of a paragraph. */
    void block() {
        breakBy(2);
    }

    private void breakBy(int lines) {
        while (text.length() > 0 && (text.charAt(text.length() - 1) == ' ' || text.charAt(text.length() - 1) == '\t')) {
            text.setLength(text.length() - 1);
        }
        breaks = Math.max(breaks, lines);
    }

    boolean isAtLineStart() {
        return breaks > 0 || text.length() == 0;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
