package org.layoffledger.company;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.Locale;

/** Makes names comparable: 微軟 and 微软, ＡＷＳ and aws are the same once folded. For keys and search, never for display. */
public final class NameFolding {

    private NameFolding() {}

    /** The name in half width, lower case and simplified characters, with single spaces and nothing around it. */
    public static String fold(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return ZhConverterUtil.toSimple(plain).replaceAll("\\s+", " ").strip();
    }

    /** A readable address for a name that has none: letters and digits of any script, joined by hyphens; never empty. */
    public static String slug(String name) {
        String slug = fold(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : slug;
    }
}
