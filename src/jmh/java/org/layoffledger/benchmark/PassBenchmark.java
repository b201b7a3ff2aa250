package org.layoffledger.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.layoffledger.company.CompanyRegistry;
import org.layoffledger.extraction.CompanyDirectory;
import org.layoffledger.extraction.SourceText;
import org.layoffledger.extraction.analysis.Analysis;
import org.layoffledger.extraction.analysis.Analysis.Recognizers;
import org.layoffledger.extraction.capex.CapexRules;
import org.layoffledger.extraction.company.CompanyRecognizer;
import org.layoffledger.extraction.layoff.LayoffRules;
import org.layoffledger.extraction.lexicon.Lexicon;
import org.layoffledger.extraction.lexicon.Words;
import org.layoffledger.extraction.quantity.QuantityRecognizer;
import org.layoffledger.extraction.text.Document;
import org.layoffledger.extraction.text.DocumentReader;
import org.layoffledger.extraction.time.TimeRecognizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Each pass of the engine on what the passes before it give. One operation reads the mixed corpus once. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PassBenchmark {

    private final DocumentReader reader = new DocumentReader();
    private final LayoffRules layoffs = new LayoffRules();
    private final CapexRules capex = new CapexRules();
    private final List<Scanned> texts = new ArrayList<>();
    private CompanyDirectory directory;
    private Lexicon lexicon;
    private Recognizers recognizers;

    private record Scanned(Document document, Words words) {}

    @Setup
    public void prepare() {
        directory = CompanyRegistry.load().directory();
        CompanyRecognizer companies = new CompanyRecognizer(directory);
        lexicon = companies.lexicon();
        recognizers = new Recognizers(companies, new QuantityRecognizer(), new TimeRecognizer());
        for (SourceText article : Corpus.articles("mixed")) {
            Document document = reader.read(article);
            texts.add(new Scanned(document, lexicon.scan(document.lower())));
        }
    }

    /** A fresh one for each reading, which keeps what was recognised in it. */
    private Analysis analysis(Scanned text) {
        return new Analysis(text.document(), directory, text.words(), recognizers);
    }

    @Benchmark
    public void reading(Blackhole sink) {
        texts.forEach(text -> sink.consume(reader.read(text.document().source())));
    }

    @Benchmark
    public void words(Blackhole sink) {
        texts.forEach(text -> sink.consume(lexicon.scan(text.document().lower())));
    }

    @Benchmark
    public void companies(Blackhole sink) {
        texts.forEach(text -> sink.consume(recognizers.companies().recognize(text.document(), text.words())));
    }

    /** In every sentence; the rules ask for those of a few only. */
    @Benchmark
    public void quantities(Blackhole sink) {
        texts.forEach(text -> sink.consume(recognizers.quantities().recognize(text.document().folded(), 0)));
    }

    /** In every sentence; the rules ask for those of a few only. */
    @Benchmark
    public void times(Blackhole sink) {
        texts.forEach(text -> sink.consume(recognizers
                .times()
                .recognize(text.document().folded(), 0, text.document().publishedOn())));
    }

    /** With what the rules ask the recognisers for. */
    @Benchmark
    public void layoffs(Blackhole sink) {
        texts.forEach(text -> sink.consume(layoffs.find(analysis(text))));
    }

    /** With what the rules ask the recognisers for. */
    @Benchmark
    public void capex(Blackhole sink) {
        texts.forEach(text -> sink.consume(capex.find(analysis(text))));
    }
}
