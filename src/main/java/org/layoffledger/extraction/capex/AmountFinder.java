package org.layoffledger.extraction.capex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.Language;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.analysis.Analysis;
import org.layoffledger.extraction.quantity.Quantity;
import org.layoffledger.extraction.quantity.Quantity.Kind;

/**
 * The amounts of a sentence: money, and numbers that leave their currency to a neighbour ("1,850亿与1,350亿美元"). Conversions in brackets are left out, and a bare 元
 * gets the currency that the text last named in full.
 */
final class AmountFinder {

    private static final Pattern SCALE =
            Pattern.compile("亿|兆|billion|trillion|crore|bn\\b|tn\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED_YUAN =
            Pattern.compile("人民币|rmb|cny|¥|￥|yuan|renminbi", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOLLAR_OR_YUAN = Pattern.compile(
            "(?<!(?:每股|股价|派息|股息|分红|目标价|收报|市值|中期息|末期息)[^，。;\\n]{0,14})(?:新台币|台币|nt\\$|港元|港币|hk\\$|人民币|rmb)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CONVERTED = Pattern.compile("[，,(\\s]*(?:约合|折合|合|相当于|约当)(?:约)?\\s*");
    private static final Pattern BRACKETED_RANGE = Pattern.compile("\\s*\\([^)]*\\)\\s*(?:至|到|-|~|–|—|to)\\s*");
    private static final Pattern FORMERLY = Pattern.compile("\\s*(?:previously|earlier|before)\\b");
    /** Nobody's capital expenditure: a share's price, earnings per share, a wage. */
    private static final BigDecimal SMALLEST = new BigDecimal(100_000);

    private static final int WIDEST_RANGE = 40;

    private final Analysis analysis;
    private @Nullable String bareYuan;
    private boolean bareYuanKnown;
    private @Nullable String lastCurrency;

    AmountFinder(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * The amounts of a sentence.
     *
     * @param told whether it tells of capital expenditure, so that numbers alone are money too: 单季资本开支约为241亿
     */
    List<Amount> in(TextSpan sentence, boolean told) {
        List<Quantity> quantities = analysis.quantitiesIn(sentence);
        List<Amount> amounts = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            if (quantity.kind() == Kind.MONEY && quantity.value().compareTo(SMALLEST) >= 0) {
                add(Amount.of(quantity, currency(quantity)), amounts);
            } else if (lacksCurrency(quantity) && quantity.value().compareTo(SMALLEST) >= 0) {
                String currency = neighbours(quantities, i);
                currency = currency == null && told ? told() : currency;
                if (currency != null) {
                    amounts.add(Amount.of(quantity, currency));
                }
            }
        }
        if (!amounts.isEmpty()) {
            lastCurrency = amounts.get(amounts.size() - 1).currency();
        }
        return RangeEnds.applied(amounts, sentence, analysis);
    }

    private void add(Amount amount, List<Amount> amounts) {
        Amount previous = amounts.isEmpty() ? null : amounts.get(amounts.size() - 1);
        if (previous == null) {
            amounts.add(amount);
        } else if (isRange(previous, amount)) {
            amounts.set(amounts.size() - 1, previous.upTo(amount));
        } else if (!isConversion(previous, amount)) {
            amounts.add(amount);
        }
    }

    /** "380亿美元（约2629亿元人民币）至390亿美元": the ends of a range with a conversion between them; "from $64 billion to $72 billion previously". */
    private boolean isRange(Amount low, Amount high) {
        if (low.max() != null
                || high.max() != null
                || high.start() < low.end()
                || high.start() - low.end() > WIDEST_RANGE
                || !low.currency().equals(high.currency())
                || low.value().compareTo(high.value()) >= 0) {
            return false;
        }
        String lower = analysis.document().lower();
        String between = lower.substring(low.end(), high.start());
        if (BRACKETED_RANGE.matcher(between).matches()) {
            return true;
        }
        String behind = lower.substring(high.end(), Math.min(lower.length(), high.end() + 14));
        return between.strip().equals("to") && FORMERLY.matcher(behind).lookingAt();
    }

    private boolean lacksCurrency(Quantity quantity) {
        return quantity.kind() == Kind.NUMBER
                && quantity.noun() == null
                && SCALE.matcher(quantity.core().of(analysis.document().lower()))
                        .find();
    }

    /** The currency of the nearest money of the sentence, what follows first. */
    private @Nullable String neighbours(List<Quantity> quantities, int i) {
        for (int j = i + 1; j < quantities.size(); j++) {
            if (quantities.get(j).kind() == Kind.MONEY) {
                return currency(quantities.get(j));
            }
        }
        for (int j = i - 1; j >= 0; j--) {
            if (quantities.get(j).kind() == Kind.MONEY) {
                return currency(quantities.get(j));
            }
        }
        return null;
    }

    private String currency(Quantity money) {
        String stated = Objects.requireNonNullElse(money.currency(), "USD");
        boolean bare = stated.equals("CNY")
                && !NAMED_YUAN
                        .matcher(money.span().of(analysis.document().lower()))
                        .find();
        return bare ? Objects.requireNonNullElse(bareYuan(), stated) : stated;
    }

    /** What 元 means in a text that names another dollar in full, or in one from Taiwan. */
    private @Nullable String bareYuan() {
        if (!bareYuanKnown) {
            bareYuan = bareYuan(analysis);
            bareYuanKnown = true;
        }
        return bareYuan;
    }

    private static @Nullable String bareYuan(Analysis analysis) {
        if (!analysis.document().language().isChinese()) {
            return null;
        }
        Matcher named = DOLLAR_OR_YUAN.matcher(analysis.document().lower());
        if (named.find()) {
            String currency = named.group();
            return currency.contains("台") || currency.startsWith("nt")
                    ? "TWD"
                    : currency.contains("港") || currency.startsWith("hk") ? "HKD" : null;
        }
        return analysis.document().language() == Language.TRADITIONAL_CHINESE ? "TWD" : null;
    }

    /** The currency told last; a Chinese text that has told none yet means its own. */
    private @Nullable String told() {
        if (lastCurrency != null || !analysis.document().language().isChinese()) {
            return lastCurrency;
        }
        return Objects.requireNonNullElse(bareYuan(), "CNY");
    }

    /** Whether {@code amount} stands in brackets right behind one in another currency. */
    private boolean isConversion(Amount previous, Amount amount) {
        if (previous.currency().equals(amount.currency()) || amount.start() < previous.end()) {
            return false;
        }
        String between = analysis.document().folded().substring(previous.end(), amount.start());
        if (CONVERTED.matcher(between).matches()) {
            return true;
        }
        return between.length() <= 24
                && between.indexOf('(') >= 0
                && between.indexOf(')') < 0
                && between.indexOf('(') <= 4;
    }
}
