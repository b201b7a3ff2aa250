package org.layoffledger.benchmark;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.layoffledger.extraction.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What one would otherwise use, on the same texts. One operation reads the corpus once. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PeerBenchmark {

    private static final int WORDS = 20_000;
    private static final Pattern FIFTY_LITERALS = Pattern.compile(
            "裁员|裁減|裁撤|裁掉|精简|瘦身|缩编|解雇|解僱|遣散|资遣|資遣|砍掉|辞退|优化|毕业|下岗|失业|离职|开除"
                    + "|layoff|laid off|lay off|job cuts|let go|axe|shed|redundant|roles at risk|eliminate|reduction in force"
                    + "|pink slips|downsize|dismiss|furlough|资本开支|资本支出|資本支出|投入|扩产|capex|capital expenditure"
                    + "|capital spending|data center|guidance|invest|数据中心|算力|指引|上调");

    @Param({"mixed"})
    public String corpus;

    private List<SourceText> articles;
    private AhoCorasickDoubleArrayTrie<Integer> trie;
    private Segment segment;

    @Setup
    public void prepare() throws IOException {
        articles = Corpus.articles(corpus);
        trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(words());
        segment = HanLP.newSegment()
                .enableNameRecognize(true)
                .enableTranslatedNameRecognize(true)
                .enablePlaceRecognize(true)
                .enableOrganizationRecognize(true);
    }

    /** The first phrases of the dictionary that opencc4j ships. */
    private static TreeMap<String, Integer> words() throws IOException {
        TreeMap<String, Integer> words = new TreeMap<>();
        try (InputStream in = PeerBenchmark.class.getResourceAsStream("/data/dictionary/STPhrases.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\\s", 2)[0])
                    .filter(word -> !word.isEmpty())
                    .limit(WORDS)
                    .forEach(word -> words.put(word, words.size()));
        }
        return words;
    }

    @Benchmark
    public void hanlpWithNames(Blackhole sink) {
        articles.forEach(article -> sink.consume(segment.seg(article.text())));
    }

    @Benchmark
    public void regexOfFiftyLiterals(Blackhole sink) {
        for (SourceText article : articles) {
            Matcher matcher = FIFTY_LITERALS.matcher(article.text());
            while (matcher.find()) {
                sink.consume(matcher.start());
            }
        }
    }

    @Benchmark
    public void automatonOfTwentyThousandWords(Blackhole sink) {
        for (SourceText article : articles) {
            trie.parseText(
                    article.text(),
                    (AhoCorasickDoubleArrayTrie.IHit<Integer>) (begin, end, value) -> sink.consume(begin));
        }
    }
}
