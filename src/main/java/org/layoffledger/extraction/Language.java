package org.layoffledger.extraction;

/** The languages that the engine reads, told by the script of the body. */
public enum Language {
    SIMPLIFIED_CHINESE("zh-Hans"),
    TRADITIONAL_CHINESE("zh-Hant"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag: {@code zh-Hans}, {@code zh-Hant} or {@code en}. */
    public String tag() {
        return tag;
    }

    public boolean isChinese() {
        return this != ENGLISH;
    }
}
