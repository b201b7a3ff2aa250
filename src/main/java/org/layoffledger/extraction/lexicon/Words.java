package org.layoffledger.extraction.lexicon;

import java.util.List;
import java.util.Set;
import org.layoffledger.extraction.TextSpan;

/** The words of the lexicon that one text holds, in order. For one reading of one text, so not thread-safe. */
public final class Words {

    private final Categories categories;
    private final WordRun all;
    private final WordRun[] byCategory;
    private final WordRun[] byFamily;
    private final Hits names;

    Words(Hits words, Hits names) {
        Listed listed = words.listed();
        this.categories = listed.categories;
        this.all = words.all();
        this.byCategory = words.parted(categories.size(), listed.categoryOf());
        this.byFamily = words.parted(categories.families(), listed.familyOf());
        this.names = names;
    }

    /** Takes a name. */
    public interface NameTaker {
        /**
         * @param start where it begins
         * @param end where it ends
         * @param number which of the names that the lexicon was given
         */
        void take(int start, int end, int number);
    }

    /** The names, in the order of the text, of those that begin together the longest first. */
    public void forEachName(NameTaker taker) {
        for (int i = 0; i < names.count(); i++) {
            taker.take(names.start(i), names.end(i), names.number(i));
        }
    }

    /** All words. */
    public List<Word> all() {
        return all;
    }

    /** All words of a category. */
    public WordRun of(String category) {
        int number = categories.number(category);
        return number < 0 ? WordRun.EMPTY : byCategory[number];
    }

    /** All words of a family of categories: of layoff those of layoff.cut, layoff:staff and all the others that begin so. */
    public WordRun ofFamily(String family) {
        int number = categories.familyNumber(family);
        return number < 0 ? WordRun.EMPTY : byFamily[number];
    }

    /** The words that begin within {@code span}. */
    public List<Word> in(TextSpan span) {
        return all.within(span);
    }

    /** The words of a category that begin within {@code span}. */
    public List<Word> in(TextSpan span, String category) {
        return of(category).within(span);
    }

    /** The words of a family that begin within {@code span}. */
    public List<Word> inFamily(TextSpan span, String family) {
        return ofFamily(family).within(span);
    }

    /** The words of any of several categories that begin within {@code span}. */
    public List<Word> in(TextSpan span, Set<String> categories) {
        return all.within(span).of(categories);
    }

    /** Whether a word of a category begins within {@code span}. */
    public boolean has(TextSpan span, String category) {
        return of(category).hasWithin(span);
    }

    /** Whether a word of any of several categories begins within {@code span}. */
    public boolean hasAny(TextSpan span, Set<String> categories) {
        return all.within(span).hasAny(categories);
    }

    /** The categories of the words that {@code span} is from end to end. */
    public Set<String> categories(TextSpan span) {
        return all.categories(span);
    }
}
