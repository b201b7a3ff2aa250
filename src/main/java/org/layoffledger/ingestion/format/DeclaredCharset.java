package org.layoffledger.ingestion.format;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding that a page says it is in; of each family the largest member, for pages use characters that the smaller ones lack. */
final class DeclaredCharset {

    private static final int HEAD = 4096;
    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML =
            Pattern.compile("\\A\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})");

    private DeclaredCharset() {}

    static @Nullable Charset in(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher xml = XML.matcher(head);
        if (xml.find()) {
            return charset(xml.group(1));
        }
        Matcher meta = META.matcher(head);
        return meta.find() ? charset(meta.group(1)) : null;
    }

    private static @Nullable Charset charset(String name) {
        String known = switch (name.toLowerCase(Locale.ROOT)) {
            case "gb2312", "gb_2312", "gb_2312-80", "gbk", "x-gbk", "cp936", "ms936", "gb18030" -> "GB18030";
            case "big5", "x-x-big5", "cp950", "big5-hkscs" -> "Big5-HKSCS";
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            case "utf-16", "utf-16le", "utf-16be" -> "UTF-8"; // readable as ASCII up to here, so it is not
            default -> name;
        };
        try {
            return Charset.isSupported(known) ? Charset.forName(known) : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }
}
