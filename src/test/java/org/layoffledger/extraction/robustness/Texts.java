package org.layoffledger.extraction.robustness;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.layoffledger.extraction.gold.GoldPassage;
import org.layoffledger.extraction.gold.GoldSet;

/** Texts at random: of any characters, of words that mean something to the engine, and of torn passages. */
final class Texts {

    private static final List<String> WORDS = List.of(
            "裁员",
            "裁減",
            "解雇",
            "资遣",
            "优化",
            "毕业",
            "砍掉",
            "岗位",
            "员工",
            "名",
            "人",
            "职位",
            "部门",
            "否认",
            "计划",
            "宣布",
            "据报道",
            "去年",
            "本周三",
            "民國114年",
            "第三季度",
            "財年",
            "上半年",
            "7月2日",
            "2025年",
            "资本开支",
            "資本支出",
            "投入",
            "指引",
            "上调至",
            "此前",
            "预计",
            "数据中心",
            "分别",
            "其中",
            "总数",
            "全球",
            "约",
            "超过",
            "不到",
            "近",
            "上千",
            "数百",
            "两三百",
            "三成",
            "五分之一",
            "该公司",
            "这家公司",
            "四大云厂商",
            "微软",
            "亞馬遜",
            "小米",
            "京东方",
            "星砾科技",
            "Microsoft",
            "Meta",
            "Block",
            "Apple",
            "Foo Inc.",
            "the company",
            "laid off",
            "layoffs",
            "job cuts",
            "cut",
            "jobs",
            "employees",
            "workers",
            "people",
            "staff",
            "about",
            "more than",
            "up to",
            "hundreds of",
            "a third of",
            "one in five",
            "last Wednesday",
            "July 2, 2025",
            "fiscal 2026",
            "Q3",
            "1H25",
            "capital expenditures",
            "capex",
            "spend",
            "guidance",
            "between",
            "and",
            "to",
            "from",
            "respectively",
            "plans",
            "denied",
            "according to",
            "including");

    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "9",
            "00",
            "16,000",
            "1，600",
            "４，５６５",
            "2.4万",
            "9 千",
            "1—2万",
            "三千五百",
            "一万五千零二十",
            "百分之四",
            "4%",
            "４％",
            "3.5 per cent",
            "亿",
            "万亿",
            "兆",
            "千",
            "百",
            "十",
            "$80 billion",
            "US$1.2bn",
            "NT$3,000",
            "HK$",
            "₹12 lakh crore",
            "€",
            "人民币",
            "新台币5.2万元",
            "美元",
            "1e308",
            "99999999999999999999999999",
            "½",
            "²",
            "Ⅳ",
            "㈠",
            "〇",
            "零",
            "半",
            "1.2.3.4",
            "-5",
            "2025-13-45",
            "2月30日",
            "Feb 30, 2025",
            "31/31/2025",
            "FY99",
            "25Q4",
            "25Q9");

    private static final List<String> MARKS = List.of(
            " ",
            "  ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "，",
            ",",
            "、",
            "。",
            ".",
            "；",
            ":",
            "：",
            "—",
            "-",
            "~",
            "(",
            ")",
            "（",
            "）",
            "[",
            "《",
            "「",
            "」",
            "\"",
            "“",
            "'",
            "’",
            "%",
            "$",
            "/",
            "|",
            "*",
            "#",
            "---\n",
            "1. ",
            "https://x.io/16000-jobs",
            "\u0000",
            "\u00a0",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\uffff",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "\u3000",
            "İ",
            "ß",
            "e\u0301",
            "\u2028");

    private static final List<String> PASSAGES =
            GoldSet.passages().stream().map(GoldPassage::text).toList();

    private Texts() {}

    static Arbitrary<String> anyCharacters() {
        StringArbitrary anyCodeUnit = Arbitraries.strings().withCharRange('\u0000', '\uffff');
        StringArbitrary tricky = Arbitraries.strings()
                .withChars("0123456789０１.,，%$ 万亿千百十人年月日季第分之成-—~～()（）年\n\u0000\ud83d\ude00")
                .withCharRange('\u4e00', '\u4e20')
                .withCharRange('a', 'z');
        return Arbitraries.oneOf(anyCodeUnit.ofMaxLength(200), tricky.ofMaxLength(300));
    }

    static Arbitrary<String> wordSalad() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(WORDS)),
                Tuple.of(4, Arbitraries.of(NUMBERS)),
                Tuple.of(4, Arbitraries.of(MARKS)),
                Tuple.of(
                        1,
                        Arbitraries.strings().withCharRange('\u0000', '\uffff').ofMaxLength(3)));
        return piece.list().ofMinSize(1).ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    /** The start of one passage on the end of another, with a word between. */
    static Arbitrary<String> tornPassages() {
        Arbitrary<String> passage = Arbitraries.of(PASSAGES);
        Arbitrary<Double> where = Arbitraries.doubles().between(0, 1);
        Arbitrary<String> joint =
                Arbitraries.oneOf(Arbitraries.of(WORDS), Arbitraries.of(NUMBERS), Arbitraries.of(MARKS));
        return Combinators.combine(passage, where, joint, passage, where)
                .as((one, cut, word, other, otherCut) -> one.substring(0, (int) (cut * one.length()))
                        + word
                        + other.substring((int) (otherCut * other.length())));
    }
}
