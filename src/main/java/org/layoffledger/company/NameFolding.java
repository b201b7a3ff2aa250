package org.layoffledger.company;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names comparable: 微軟 and 微软, ＡＷＳ and aws are the same once folded. For keys and search, never for display. */
public final class NameFolding {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private NameFolding() {}

    /** The name in half width, lower case and simplified characters, with single spaces and nothing around it. */
    public static String fold(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String simple = isAscii(plain) ? plain : ZhConverterUtil.toSimple(plain);
        return SPACE.matcher(simple).replaceAll(" ").strip();
    }

    /** A readable address for a name that has none: letters and digits of any script, joined by hyphens; never empty. */
    public static String slug(String name) {
        String slug = ENDS.matcher(NO_WORD.matcher(fold(name)).replaceAll("-")).replaceAll("");
        return slug.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : slug;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
