package org.layoffledger.site.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language of the pages. */
public enum SiteLanguage {
    ENGLISH("en", "English", Locale.ENGLISH),
    SIMPLIFIED_CHINESE("zh-Hans", "简体中文", Locale.SIMPLIFIED_CHINESE),
    TRADITIONAL_CHINESE("zh-Hant", "繁體中文", Locale.TRADITIONAL_CHINESE);

    private static final List<String> TRADITIONAL_REGIONS = List.of("TW", "HK", "MO");

    private final String tag;
    private final String ownName;
    private final Locale locale;

    SiteLanguage(String tag, String ownName, Locale locale) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = locale;
    }

    /** The BCP 47 tag, as in {@code ?lang=} and in {@code <html lang>}. */
    public String tag() {
        return tag;
    }

    /** What the language calls itself. */
    public String ownName() {
        return ownName;
    }

    /** The locale under which Spring finds the messages. */
    public Locale locale() {
        return locale;
    }

    public boolean isChinese() {
        return this != ENGLISH;
    }

    /** The language with exactly this tag. */
    public static Optional<SiteLanguage> ofTag(String tag) {
        return Arrays.stream(values()).filter(l -> l.tag.equalsIgnoreCase(tag)).findFirst();
    }

    /** The language that serves a reader of this locale, if one does: zh-TW, zh-HK, zh-MO and zh-Hant read Traditional characters, other Chinese Simplified ones. */
    public static Optional<SiteLanguage> serving(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> Optional.of(ENGLISH);
            case "zh" -> Optional.of(readsTraditional(locale) ? TRADITIONAL_CHINESE : SIMPLIFIED_CHINESE);
            default -> Optional.empty();
        };
    }

    private static boolean readsTraditional(Locale locale) {
        return locale.getScript().isEmpty()
                ? TRADITIONAL_REGIONS.contains(locale.getCountry())
                : locale.getScript().equals("Hant");
    }
}
