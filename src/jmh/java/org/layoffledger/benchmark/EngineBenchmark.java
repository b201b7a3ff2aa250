package org.layoffledger.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.layoffledger.company.CompanyRegistry;
import org.layoffledger.extraction.NewsExtractor;
import org.layoffledger.extraction.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The whole engine. One operation reads the corpus once. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EngineBenchmark {

    @Param({"mixed", "zh", "en"})
    public String corpus;

    private NewsExtractor extractor;
    private List<SourceText> articles;

    @Setup
    public void prepare() {
        extractor = new NewsExtractor(CompanyRegistry.load().directory());
        articles = Corpus.articles(corpus);
    }

    @Benchmark
    public void engine(Blackhole sink) {
        for (SourceText article : articles) {
            sink.consume(extractor.extract(article));
        }
    }
}
