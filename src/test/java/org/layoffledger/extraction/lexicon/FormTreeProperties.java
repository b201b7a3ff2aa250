package org.layoffledger.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormTreeProperties {

    @Property(tries = 500)
    void allFormsThatBeginAtAPlaceAreFound(@ForAll("forms") Set<String> forms, @ForAll("texts") String text) {
        FormTree tree = tree(forms);
        int[] ends = new int[tree.depth() + 1];
        int[] numbers = new int[tree.depth() + 1];
        for (int start = 0; start < text.length(); start++) {
            List<Integer> expected = new ArrayList<>();
            for (int end = start + 1; end <= text.length(); end++) {
                if (forms.contains(text.substring(start, end))) {
                    expected.add(end);
                }
            }
            int count = tree.follow(text.toCharArray(), start, ends, numbers);
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                found.add(ends[i]);
            }
            assertThat(found).isEqualTo(expected);
            assertThat(tree.startsAt(text, start, text.length())).isEqualTo(!expected.isEmpty());
        }
    }

    @Property(tries = 500)
    void aWholeFormIsToldFromItsParts(@ForAll("forms") Set<String> forms, @ForAll("texts") String text) {
        FormTree tree = tree(forms);
        assertThat(tree.number(text, 0, text.length()) >= 0).isEqualTo(forms.contains(text));
        int longest = 0;
        for (int end = 2; end <= text.length(); end++) {
            longest = forms.contains(text.substring(0, end)) ? end : longest;
        }
        long found = text.isEmpty() ? -1 : tree.longest(text, 0, text.length());
        assertThat(found < 0 ? 0 : (int) (found >>> Integer.SIZE)).isEqualTo(longest);
    }

    private static FormTree tree(Set<String> forms) {
        Map<String, Integer> numbers = new HashMap<>();
        forms.forEach(form -> numbers.put(form, numbers.size()));
        return new FormTree(numbers);
    }

    /** Of few characters, so that forms begin alike and lie within each other. */
    @Provide
    Arbitrary<Set<String>> forms() {
        return Arbitraries.strings()
                .withChars('a', 'b', '裁', '员')
                .ofMinLength(1)
                .ofMaxLength(6)
                .set()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars('a', 'b', '裁', '员', '\u0000').ofMaxLength(12);
    }
}
