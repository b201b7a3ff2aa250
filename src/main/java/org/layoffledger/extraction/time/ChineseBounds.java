package org.layoffledger.extraction.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.quantity.WordTable;

/** The words around a Chinese date that bound what is told: 自…起, 截至, 2018年之后, 或之前. */
final class ChineseBounds {

    private static final WordTable<String> BEHIND = new WordTable<>(Map.ofEntries(
            Map.entry("或之前", "until"),
            Map.entry("及以前", "until"),
            Map.entry("及之前", "until"),
            Map.entry("或之后", "since"),
            Map.entry("及以后", "since"),
            Map.entry("及之后", "since"),
            Map.entry("之前", "before"),
            Map.entry("以前", "before"),
            Map.entry("前", "before"),
            Map.entry("之后", "after"),
            Map.entry("以后", "after"),
            Map.entry("后", "after"),
            Map.entry("起", "since"),
            Map.entry("开始", "since"),
            Map.entry("以来", "since"),
            Map.entry("左右", "approx")));
    private static final WordTable<String> AHEAD = new WordTable<>(Map.ofEntries(
            Map.entry("自", "since"),
            Map.entry("自从", "since"),
            Map.entry("从", "since"),
            Map.entry("截至", "until"),
            Map.entry("截止", "until"),
            Map.entry("截止到", "until"),
            Map.entry("截至到", "until"),
            Map.entry("大约", "approx"),
            Map.entry("约", "approx")));

    private ChineseBounds() {}

    /** {@code time} with the bound that stands around it. */
    static TimeExpression around(String text, TimeExpression time) {
        int start = time.span().start();
        int end = time.span().end();
        WordTable.@Nullable Entry<String> behind = BEHIND.at(text, end);
        WordTable.@Nullable Entry<String> ahead = AHEAD.endingAt(text, start);
        String mod = time.mod();
        if (ahead != null) {
            start -= ahead.length();
            mod = mod == null ? ahead.value() : mod;
        }
        if (behind != null) {
            end += behind.length();
            mod = behind.value();
        }
        return new TimeExpression(
                new TextSpan(start, end),
                time.iso(),
                time.date(),
                time.period(),
                mod,
                time.relative(),
                time.kind(),
                time.fiscal());
    }
}
