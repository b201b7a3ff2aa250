package org.layoffledger.ingestion.format;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells GB18030, Big5 and Windows-1252 apart where nothing is declared. Both Chinese encodings put the characters of everyday use into their first plane: the right
 * reading has many of them, and words such as 的; the wrong one scatters over the rare planes. A few characters are enough.
 */
final class LegacyCharsets {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final int SAMPLE = 20_000;

    /** The most frequent characters of Chinese news, in both scripts. */
    private static final String FREQUENT = """
            的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經
            十三之进進着等部度家电電力里如水化高自二理起小物现現实實加量都两兩体體制机機当當使点點从從业業本去把性好应應开開它合还還因由其些然前外天政四日那社义義事平形相全表间間样樣
            与與关關各重新线線内內数數正心反你明看原又么麼利比或但质質气氣第向道命此变變条條只没沒结結解问問意建月公无無系統统军軍很情者最立代想已通并提直题題党程展五果料象员員入常文总總
            次品式活设設及管特件长長求老头頭基资資边邊流路级級少图圖山统接知较較将將组組见見计計别她手角期根论論运運农農指几幾九区區强強放决決西被干做必战戰先回则則任取据處处队隊南给給色光门門即保治北造百规規热熱领領
            裁员員亿億元美万萬职職岗崗季财財报報云雲投支计计划劃网網讯訊达達务務宣布佈布微软軟谷歌亚亞马馬逊遜科技芯片晶算模型户戶约約近超
            """;

    private LegacyCharsets() {}

    /** The most plausible encoding, or null where none makes sense. */
    static @Nullable Charset guess(byte[] bytes) {
        if (looksLatin(bytes)) {
            return LATIN;
        }
        return List.of(GB18030, BIG5).stream()
                .map(charset -> new Candidate(charset, plausibility(bytes, charset)))
                .filter(candidate -> candidate.plausibility() > 0)
                .reduce((best, next) -> next.plausibility() > best.plausibility() ? next : best)
                .map(Candidate::charset)
                .orElse(null);
    }

    private record Candidate(Charset charset, double plausibility) {}

    /** Latin text has single accented letters and quotation marks among ASCII; Chinese comes in pairs of bytes and in runs. */
    private static boolean looksLatin(byte[] bytes) {
        int high = 0;
        int alone = 0;
        int undefined = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                boolean before = i > 0 && bytes[i - 1] < 0;
                boolean after = i + 1 < bytes.length && bytes[i + 1] < 0;
                alone += before || after ? 0 : 1;
                undefined += "\u0081\u008D\u008F\u0090\u009D".indexOf(bytes[i] & 0xFF) >= 0 ? 1 : 0;
            }
        }
        return undefined == 0 && high * 8 < bytes.length && alone * 5 > high * 4;
    }

    /** The mean worth of the characters beyond ASCII; negative where the reading is full of rare or impossible ones. */
    private static double plausibility(byte[] bytes, Charset charset) {
        TextDecoder.Decoded decoded = TextDecoder.tolerantly(bytes, charset);
        if (decoded == null) {
            return -1;
        }
        return plausibility(decoded.text(), charset);
    }

    /** The same for a text, taking each character for everyday that either encoding does. */
    static double plausibility(String text) {
        return Math.max(plausibility(text, GB18030), plausibility(text, BIG5));
    }

    private static double plausibility(String text, Charset charset) {
        double worth = 0;
        int counted = 0;
        for (int i = 0; i < text.length() && counted < SAMPLE; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                counted++;
                worth += worth(c, charset);
            }
        }
        return counted == 0 ? -1 : worth / counted;
    }

    private static double worth(char c, Charset charset) {
        if (FREQUENT.indexOf(c) >= 0) {
            return 3;
        }
        if (c >= 0x4E00 && c < 0xA000) {
            return isEverydayCode(String.valueOf(c).getBytes(charset), charset) ? 1 : -1;
        }
        boolean punctuation = c >= 0x3000 && c < 0x3020 || c >= 0xFF00 && c < 0xFF5F || c >= 0x2010 && c < 0x2040;
        return punctuation ? 1 : -2;
    }

    /** Level 1 of GB 2312 (sorted by sound) and of Big5 (sorted by strokes). */
    private static boolean isEverydayCode(byte[] code, Charset charset) {
        if (code.length != 2) {
            return false;
        }
        int lead = code[0] & 0xFF;
        int trail = code[1] & 0xFF;
        return charset.equals(GB18030) ? lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1 : lead >= 0xA4 && lead <= 0xC6;
    }
}
