package org.layoffledger.site;

import java.math.BigDecimal;

/** A small ledger for the tests of the pages: three companies, a plan with two rounds, a vague cut, a rumour, capex of both kinds, a group. */
final class SiteSamples {

    private SiteSamples() {}

    /** Keys that tests ask for. */
    record Keys(String plan, String round, String otherMention, String vague, String guidance, long article) {}

    static Keys fill(LedgerRows rows) {
        rows.clear();
        long amazon = rows.company("amazon", "Amazon", "亚马逊", "亞馬遜", true, "AMZN", "AWS");
        long microsoft = rows.company("microsoft", "Microsoft", "微软", "微軟", true, "MSFT");
        long alphabet = rows.company("alphabet", "Alphabet", "谷歌", "谷歌", true, "Google");
        rows.company("meta", "Meta", "Meta", "Meta", true, "Facebook");
        long group = rows.group("big-four", "the big four", amazon, alphabet, microsoft);
        long first =
                rows.article("Amazon <script>alert(1)</script> cuts again", "The Record & Co", "2026-01-28", "en", """
                Amazon cuts again

                Amazon will cut about 16,000 corporate jobs, it said. It had announced 14,000 cuts in October 2025, both part of a plan of about 30,000 <b>jobs</b>.

                Amazon Web Services laid off hundreds of employees in July 2025. In 2022 it cut 27,000.

                It expects to spend about $200 billion on capital expenditure in 2026, after $125 billion in 2025. Google guides to $175 billion to $185 billion in 2026 after $91.4 billion. Microsoft spent more than $80 billion in fiscal 2025, and $15.8 billion in its second quarter. The four may spend about $650 billion.
                """);
        long second = rows.article(
                "微软否认裁员传闻，此前约9000人受影响",
                "样本报",
                "2025-07-03",
                "zh-Hans",
                "微软周三宣布裁员，涉及约9000名员工，约占员工总数的4%。\n\n有报道称亚马逊将裁减1.5万人。\n");
        LedgerRows.Event plan = rows.event(amazon)
                .with("role", "plan")
                .with("counted", false)
                .with("status", "planned")
                .people(30_000, "about")
                .save(first, "both part of a plan of about 30,000 <b>jobs</b>");
        LedgerRows.Event round = rows.event(amazon)
                .people(16_000, "about")
                .on("2026-01-28")
                .with("reason", "restructuring")
                .with("part_of", 30_000L)
                .with("parent_event_id", plan.id())
                .save(first, "Amazon will cut about 16,000 corporate jobs, it said.");
        String other = round.alsoSaid(second, "有报道称亚马逊将裁减1.5万人。", 15_000);
        rows.event(amazon)
                .people(14_000, "exact")
                .on("2025-10")
                .with("part_of", 30_000L)
                .with("parent_event_id", plan.id())
                .save(first, "It had announced 14,000 cuts in October 2025");
        LedgerRows.Event vague = rows.event(amazon)
                .people(100, "vague")
                .on("2025-07")
                .with("unit", "AWS")
                .save(first, "Amazon Web Services laid off hundreds of employees in July 2025.");
        rows.event(amazon).people(27_000, "exact").on("2022").save(first, "In 2022 it cut 27,000.");
        rows.event(microsoft)
                .people(9_000, "about")
                .on("2025-07-02")
                .with("workforce_percent", new BigDecimal("4"))
                .save(second, "涉及约9000名员工");
        String guidance = rows.figure(
                amazon,
                null,
                "2026",
                8104,
                8107,
                "guidance",
                "200000000000",
                null,
                "USD",
                "about",
                first,
                "about $200 billion on capital expenditure in 2026");
        rows.figure(
                amazon,
                null,
                "2025",
                8100,
                8103,
                "guidance",
                "125000000000",
                null,
                "USD",
                "exact",
                first,
                "$125 billion in 2025");
        rows.figure(
                alphabet,
                null,
                "2026",
                8104,
                8107,
                "guidance",
                "175000000000",
                "185000000000",
                "USD",
                "exact",
                first,
                "$175 billion to $185 billion in 2026");
        rows.figure(
                alphabet,
                null,
                "2025",
                8100,
                8103,
                "actual",
                "91400000000",
                null,
                "USD",
                "exact",
                first,
                "$91.4 billion");
        rows.figure(
                microsoft,
                null,
                "FY2025",
                8098,
                8101,
                "guidance",
                "80000000000",
                null,
                "USD",
                "at_least",
                first,
                "more than $80 billion in fiscal 2025");
        rows.figure(
                microsoft,
                null,
                "FY2025-Q2",
                8099,
                8099,
                "actual",
                "15800000000",
                null,
                "USD",
                "exact",
                first,
                "$15.8 billion in its second quarter");
        rows.figure(
                null,
                group,
                "2026",
                8104,
                8107,
                "estimate",
                "650000000000",
                null,
                "USD",
                "about",
                first,
                "about $650 billion");
        return new Keys(plan.key(), round.key(), other, vague.key(), guidance, first);
    }
}
