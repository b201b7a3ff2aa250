package org.layoffledger.extraction.robustness;

import java.util.List;
import java.util.stream.Stream;

/** Texts that tempt an engine to look far ahead or back from every place. */
public final class WorstCases {

    private static final List<String> UNITS = List.of(
            // one character
            "a",
            "A",
            "啊",
            "1",
            "万",
            "十",
            "，",
            ",",
            "\n",
            " ",
            "(",
            "）",
            "$",
            "%",
            "\"",
            "「",
            ".",
            "。",
            "-",
            "*",
            "\ud83d",
            "\u0000",
            // one token of a recogniser
            "裁员",
            "layoffs ",
            "capex ",
            "微软",
            "Microsoft ",
            "Foo Inc. ",
            "约",
            "1万",
            "1,",
            "1.",
            "1-",
            "一百",
            "百分之",
            "第三季度",
            "2025年",
            "7月",
            "FY2025 ",
            "去年",
            "公司",
            "该公司",
            "the company ",
            "US$",
            "$1 billion ",
            "10% ",
            "和",
            " and ",
            "其中",
            // whole facts and near-facts, with and without sentence ends
            "裁员1人，",
            "裁员1人。",
            "微软裁员1人。\n",
            "微软宣布裁员1万人并",
            "微软、",
            "Foo, ",
            "Foo and Bar laid off 10 and ",
            "Google cut 12 jobs; ",
            "cut 5% of its ",
            "资本开支1亿元，",
            "微软2025年资本开支800亿美元，",
            "capex of $1 billion in 2024, ",
            "from $1 billion to $2 billion ",
            "(2023: 10人) ",
            "四大云厂商资本开支1亿元。",
            "the four hyperscalers spent $1 billion on capex. ",
            "Foo Bar,",
            // many lines, headings, items
            "标题\n\n",
            "1. Foo cuts jobs\n",
            "- 微软：1万人\n",
            "# Foo\n",
            "https://x.io/1 ");

    private WorstCases() {}

    /**
     * A text made by repeating a unit.
     *
     * @param name what to call it in messages
     * @param unit what is repeated; a number sign in braces counts up
     */
    public record Case(String name, String unit) {

        public String text(int length) {
            if (!unit.contains("{#}")) {
                return unit.repeat(length / unit.length() + 1).substring(0, length);
            }
            StringBuilder text = new StringBuilder(length + 100);
            for (int i = 1; text.length() < length; i++) {
                text.append(unit.replace("{#}", Integer.toString(i)));
            }
            text.setLength(length);
            return text.toString();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public static Stream<Case> all() {
        Stream<Case> repeated = UNITS.stream().map(unit -> new Case(printable(unit), unit));
        return Stream.concat(repeated, counting());
    }

    /** No two of their facts, companies or dates are the same, so that nothing can be settled by merging. */
    private static Stream<Case> counting() {
        List<String> units = List.of(
                "第{#}公司裁员{#}人。",
                "Foo{#} Inc. laid off {#} people.\n",
                "微软裁员{#}人，",
                "Foo{#}, ",
                "微软{#}年资本开支{#}亿美元。",
                "云业务部门裁员{#}人和",
                "Google cut {#} jobs and ",
                "Acme cut {#} jobs and ");
        return units.stream().map(unit -> new Case("counting " + unit.strip(), unit));
    }

    private static String printable(String unit) {
        StringBuilder name = new StringBuilder();
        unit.chars()
                .forEach(c -> name.append(
                        Character.isISOControl(c) || Character.isSurrogate((char) c)
                                ? "U+%04X".formatted(c)
                                : String.valueOf((char) c)));
        return name.toString();
    }
}
