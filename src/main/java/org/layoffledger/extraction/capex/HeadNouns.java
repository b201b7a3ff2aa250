package org.layoffledger.extraction.capex;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;

/** The nouns of a sentence that say what its amounts are amounts of. */
final class HeadNouns {

    private static final Set<String> HEADS = Set.of(Vocabulary.NOUN, Vocabulary.OTHER);
    private static final Set<String> HEADS_AND_OBJECTS = Set.of(Vocabulary.NOUN, Vocabulary.OTHER, Vocabulary.OBJECT);
    private static final Pattern LINK = Pattern.compile(
            "^\\s*(?:\\([^)]{0,60}\\)\\s*)?(?:(?:quarter|annually|a year|per year|this year|next year|last year)\\s+)?(?:(?:went|goes|go|gone|flowed) (?:back )?)?(?:in|of|on|for|worth of|toward|towards|into|as|to)\\b.*",
            Pattern.DOTALL);
    private static final Pattern CHINESE_LINK = Pattern.compile(
            "^\\s*(?:\\([^)]{0,60}\\)\\s*)?(?:以上|左右|上下)?(?:的|用于|用在|作为|于|在|来|以|建|打造|扩|兴建|投资|投入)?.*", Pattern.DOTALL);
    private static final Pattern NEW_CLAUSE = Pattern.compile(
            "\\b(?:because|while|after|although|which|who|that|whose|and|but|when|amid|thanks|driven|due|despite|following)\\b");
    /** "NT$17 billion was capital expenditure": what the amount is said to be. */
    private static final Pattern IS =
            Pattern.compile("\\s*(?:was|were|is|are|represents?|represented) (?:for )?(?:its |the )?");

    private static final KeyedPattern PAYING =
            KeyedPattern.compile("\\b(?:fund|finance|pay for|support|cover)|用于|用来|支应|以支");

    private static final Pattern IN_WHICH =
            Pattern.compile("\\s*(?:in|of|as part of) (?:a|an|the|its|their|this|that)\\b");
    private static final Pattern ROUND_ENDS = Pattern.compile("(?: round| deal)?\\s*,");
    private static final int WIDEST_CHINESE_HEAD = 22;
    private static final int WIDEST_HEAD = 70;

    private final Passage passage;

    HeadNouns(Passage passage) {
        this.passage = passage;
    }

    /** The noun that the amount is an amount of, where it stands behind: "$5 billion in revenue", "3000亿美元的供应合约". */
    @Nullable
    Word behind(int amount) {
        TextSpan clause = passage.clauseAfter(amount);
        int widest = passage.isChinese() ? WIDEST_CHINESE_HEAD : WIDEST_HEAD;
        TextSpan near = new TextSpan(clause.start(), Math.min(clause.end(), clause.start() + widest));
        String text = passage.lower(near);
        if (passage.isChinese() && !startsLatin(text)) {
            return CHINESE_LINK.matcher(text).matches() ? lastOfPhrase(near) : null;
        }
        Word said = saidToBe(near, text);
        if (said != null) {
            return said;
        }
        boolean linked = LINK.matcher(text).matches();
        TextSpan reach = new TextSpan(near.start(), near.start() + reach(text, linked));
        List<Word> heads = passage.analysis.words().in(reach, HEADS_AND_OBJECTS);
        if (linked && heads.size() > 1 && isCompound(heads.get(0), heads.get(1))) {
            return heads.get(1);
        }
        return heads.isEmpty() ? null : linked ? heads.get(0) : heads.get(heads.size() - 1);
    }

    /** $11 billion in data center capex: what it is spent on only qualifies what it is. */
    private static boolean isCompound(Word object, Word noun) {
        return object.is(Vocabulary.OBJECT) && noun.is(Vocabulary.NOUN) && noun.start() - object.end() == 1;
    }

    private @Nullable Word saidToBe(TextSpan near, String text) {
        Matcher is = IS.matcher(text);
        Word head = is.lookingAt() ? passage.first(near, Vocabulary.NOUN) : null;
        return head != null && head.start() == near.start() + is.end() ? head : null;
    }

    private static boolean startsLatin(String text) {
        String stripped = text.strip();
        return !stripped.isEmpty() && stripped.charAt(0) < 128 && Character.isLetter(stripped.charAt(0));
    }

    /** How far the noun phrase behind an amount can reach: to a conjunction, and without a preposition only over a few words. */
    private static int reach(String text, boolean linked) {
        var clause = NEW_CLAUSE.matcher(text);
        int end = clause.find() ? clause.start() : text.length();
        if (linked) {
            return end;
        }
        var preposition = Pattern.compile(
                        "\\b(?:in|of|on|for|to|from|by|at|with|as|over|during|is|was|will|this|last|next)\\b")
                .matcher(text);
        return Math.min(end, preposition.find() ? preposition.start() : Math.min(end, 40));
    }

    /** In Chinese the head closes its phrase: of 资料中心供应合约 it is 合约. */
    private @Nullable Word lastOfPhrase(TextSpan near) {
        Word head = null;
        for (Word word : passage.analysis.words().in(near, HEADS_AND_OBJECTS)) {
            if (head != null && word.start() - head.end() > 4) {
                break;
            }
            if (head == null && word.start() - near.start() > 14) {
                break;
            }
            if (head != null
                    && head.is(Vocabulary.OTHER)
                    && PAYING.isIn(passage.lower(new TextSpan(head.end(), Math.max(head.end(), word.start()))))) {
                break;
            }
            head = word;
        }
        return head;
    }

    /** The last noun in front of the amount that says what it is; "Research" in the name of a house says nothing. */
    @Nullable
    Word last(TextSpan part) {
        Word head = passage.last(part, HEADS);
        boolean named = head != null
                && head.entry().form().equals("research")
                && Character.isUpperCase(passage.analysis.document().folded().charAt(head.start()));
        return named && head != null ? passage.last(new TextSpan(part.start(), head.start()), HEADS) : head;
    }

    /** Whether the amount is raised to pay for capex and is none itself: "borrowed $3 billion to fund its capital expenditure". */
    boolean paysFor(int amount, Word behind) {
        Word raised = passage.last(passage.clauseBefore(amount), HEADS);
        TextSpan between = new TextSpan(passage.amounts.get(amount).end(), behind.start());
        return raised != null && raised.is(Vocabulary.OTHER) && PAYING.isIn(passage.lower(between));
    }

    /** "腾讯资本开支回落，阿里称3800亿元可能偏小": the noun is said of one company, the first amount, in a later clause, of another. */
    boolean isOfAnother(Word noun) {
        TextSpan clause = passage.clauseBefore(0);
        List<CompanyMention> before =
                passage.analysis.companiesIn(new TextSpan(passage.span().start(), noun.start()));
        List<CompanyMention> own = passage.analysis.companiesIn(clause);
        return clause.start() > noun.start()
                && !before.isEmpty()
                && !own.isEmpty()
                && own.stream()
                        .noneMatch(company ->
                                before.stream().anyMatch(other -> other.name().equals(company.name())))
                && own.get(0).kind() == CompanyMention.Kind.COMPANY;
    }

    /** "在400亿美元融资中，软银将投入300亿", "in a $40 billion funding round, SoftBank will invest…": what is told of is a share of that. */
    boolean isFrame(Word head) {
        int clause = passage.clauseStart(head.start(), passage.span().start());
        String before = passage.lower(new TextSpan(clause, head.start()));
        String behind = passage.lower(new TextSpan(head.end(), passage.span().end()));
        return behind.startsWith("中")
                || IN_WHICH.matcher(before).lookingAt()
                        && ROUND_ENDS.matcher(behind).lookingAt();
    }
}
