package org.layoffledger.extraction.layoff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/** One verb that serves a list of companies. */
final class Lists {

    private static final Pattern JOINT = Pattern.compile("\\)? ?(?:,|、|和|及|与|以及|,? and|&|跟|同|以及) ?");
    private static final Pattern BRACKET = Pattern.compile(" ?\\((?:约|近|逾|裁|裁员|about |around |roughly |up to )?");

    private static final Pattern OTHER_NAME = Pattern.compile(" ?(?:母公司|旗下|\\() ?");
    private static final KeyedPattern EACH = KeyedPattern.compile("各自|各(?=裁|砍|减|削|有|解|资|辞|缩|将)|分别|均|双双");

    private static final Pattern EACH_EN = Pattern.compile("^[^;:]{0,40}\\beach\\b");

    private static final Pattern TOGETHER = Pattern.compile(
            "(?:一共|总共|合计|合共|总计|累计|共)(?:裁|砍|减|削)|^等?这?(?:[两三四五六七八九十]|\\d{1,2}) ?[家间大](?!.*(?:各|均|分别|都))|\\b(?:together|combined|collectively|between them)\\b");
    private static final Pattern EACH_SAYS = Pattern.compile("(?:[^，]{0,8}(?:各自|分别|均|都|双双)[^，]{0,6})，(?:将|计划|拟|要)?");

    private Lists() {}

    /** A company and what is cut there. */
    record Served(Subject subject, Cut cut) {}

    /** For A, B and C laid off 85, 140 and 60 people: the companies in order, one for each cut; else none. */
    static List<CompanyMention> companies(Passage passage, List<Cut> cuts) {
        if (cuts.size() < 2 || !isOneList(cuts)) {
            return List.of();
        }
        List<CompanyMention> run = runBefore(passage, cuts.get(0).trigger().start());
        return run.size() == cuts.size() ? run : List.of();
    }

    /** The row of companies that ends last in front of {@code offset}. */
    private static List<CompanyMention> runBefore(Passage passage, int offset) {
        List<CompanyMention> run = new ArrayList<>();
        for (CompanyMention mention : passage.companies()) {
            if (mention.span().end() > offset
                    || !Subjects.usable(mention)
                    || passage.isChinese() && ChineseAsides.isTold(passage, mention)) {
                continue;
            }
            if (!run.isEmpty() && isSameAgain(passage, run.get(run.size() - 1), mention)) {
                run.set(run.size() - 1, mention);
                continue;
            }
            boolean joined = !run.isEmpty()
                    && JOINT.matcher(passage.between(
                                    run.get(run.size() - 1).span().end(),
                                    mention.span().start()))
                            .matches();
            if (!joined) {
                run.clear();
            }
            run.add(mention);
        }
        return run;
    }

    /** Facebook母公司Meta: one company by two names. */
    private static boolean isSameAgain(Passage passage, CompanyMention last, CompanyMention next) {
        return last.key().equals(next.key())
                && OTHER_NAME
                        .matcher(passage.between(last.span().end(), next.span().start()))
                        .matches();
    }

    /** 微软与Meta去年各自裁员约一万人: the companies that each cut the one number told; else none. */
    static List<CompanyMention> each(Passage passage, List<Cut> cuts) {
        if (cuts.size() != 1) {
            return List.of();
        }
        int start = cuts.get(0).start();
        List<CompanyMention> run = runBefore(passage, start);
        if (run.size() < 2) {
            return List.of();
        }
        String gap = passage.between(run.get(run.size() - 1).span().end(), start);
        boolean each = !passage.isChinese() && EACH_EN.matcher(gap).find()
                || gap.indexOf('，') < 0 && EACH.isIn(gap)
                || EACH_SAYS.matcher(gap).lookingAt() && gap.lastIndexOf('，') == gap.indexOf('，');
        return each ? run : List.of();
    }

    /** 包括英特尔、亚马逊和Kaiser，共裁掉306个职位: one number for several companies together. */
    static boolean isSumOver(Passage passage, Cut cut) {
        List<CompanyMention> run = runBefore(passage, cut.start());
        return run.size() > 1
                && TOGETHER.matcher(passage.between(
                                run.get(run.size() - 1).span().end(),
                                cut.trigger().end()))
                        .find();
    }

    private static boolean isOneList(List<Cut> cuts) {
        for (Cut cut : cuts.subList(1, cuts.size())) {
            boolean sameKind = cut.quantity().kind() == cuts.get(0).quantity().kind();
            if (!sameKind || !cut.trigger().equals(cuts.get(0).trigger())) {
                return false;
            }
        }
        return true;
    }

    /** Cuts told in brackets behind each company of a list: 亚马逊(16000人)、UPS(30000人)均裁员. */
    static List<Served> bracketed(Passage passage) {
        List<Served> served = new ArrayList<>();
        Word trigger = passage.before(passage.span().end(), passage.span().start(), "layoff.cut");
        if (trigger == null) {
            return served;
        }
        for (Quantity quantity : passage.quantities()) {
            if (!quantity.isPeople() && quantity.kind() != Quantity.Kind.PERCENT) {
                continue;
            }
            CompanyMention mention = inFrontOfBracket(passage, quantity);
            if (mention != null) {
                served.add(new Served(
                        new Subject(mention, "layoff.bracketed"), Cut.of(quantity, trigger, "layoff.bracketed")));
            }
        }
        return served.size() > 1 ? served : List.of();
    }

    private static @Nullable CompanyMention inFrontOfBracket(Passage passage, Quantity quantity) {
        for (CompanyMention mention : passage.companies()) {
            boolean fits = mention.span().end() < quantity.span().start()
                    && quantity.span().start() - mention.span().end() < 12
                    && BRACKET.matcher(passage.between(
                                    mention.span().end(), quantity.span().start()))
                            .matches();
            if (fits && Subjects.usable(mention)) {
                return mention;
            }
        }
        return null;
    }
}
