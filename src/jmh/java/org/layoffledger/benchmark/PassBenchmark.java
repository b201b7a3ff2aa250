package org.layoffledger.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.layoffledger.company.CompanyRegistry;
import org.layoffledger.extraction.CompanyDirectory;
import org.layoffledger.extraction.SourceText;
import org.layoffledger.extraction.analysis.Analysis;
import org.layoffledger.extraction.capex.CapexRules;
import org.layoffledger.extraction.company.CompanyRecognizer;
import org.layoffledger.extraction.layoff.LayoffRules;
import org.layoffledger.extraction.lexicon.Lexicon;
import org.layoffledger.extraction.lexicon.Words;
import org.layoffledger.extraction.quantity.QuantityRecognizer;
import org.layoffledger.extraction.text.Document;
import org.layoffledger.extraction.text.DocumentReader;
import org.layoffledger.extraction.text.Story;
import org.layoffledger.extraction.time.TimeExpression;
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
    private final Lexicon lexicon = Lexicon.standard();
    private final QuantityRecognizer quantities = new QuantityRecognizer();
    private final TimeRecognizer times = new TimeRecognizer();
    private final LayoffRules layoffs = new LayoffRules();
    private final CapexRules capex = new CapexRules();
    private final List<Analysis> analyses = new ArrayList<>();
    private CompanyRecognizer companies;

    @Setup
    public void prepare() {
        CompanyDirectory directory = CompanyRegistry.load().directory();
        companies = new CompanyRecognizer(directory);
        for (SourceText article : Corpus.articles("mixed")) {
            Document document = reader.read(article);
            Words words = lexicon.scan(document.lower());
            analyses.add(new Analysis(
                    document,
                    directory,
                    words,
                    companies.recognize(document, words),
                    quantities.recognize(document.folded(), document.language()),
                    timesOf(document)));
        }
    }

    private List<TimeExpression> timesOf(Document document) {
        List<TimeExpression> found = new ArrayList<>();
        for (Story story : document.stories()) {
            String text = story.span().of(document.folded());
            for (TimeExpression time : times.recognize(text, document.language(), story.date())) {
                found.add(time.shiftedBy(story.span().start()));
            }
        }
        return found;
    }

    @Benchmark
    public void reading(Blackhole sink) {
        analyses.forEach(analysis -> sink.consume(reader.read(analysis.document().source())));
    }

    @Benchmark
    public void words(Blackhole sink) {
        analyses.forEach(analysis -> sink.consume(lexicon.scan(analysis.document().lower())));
    }

    @Benchmark
    public void companies(Blackhole sink) {
        analyses.forEach(analysis -> sink.consume(companies.recognize(analysis.document(), analysis.words())));
    }

    @Benchmark
    public void quantities(Blackhole sink) {
        analyses.forEach(analysis -> sink.consume(quantities.recognize(
                analysis.document().folded(), analysis.document().language())));
    }

    @Benchmark
    public void times(Blackhole sink) {
        analyses.forEach(analysis -> sink.consume(timesOf(analysis.document())));
    }

    @Benchmark
    public void layoffs(Blackhole sink) {
        analyses.forEach(analysis -> sink.consume(layoffs.find(analysis)));
    }

    @Benchmark
    public void capex(Blackhole sink) {
        analyses.forEach(analysis -> sink.consume(capex.find(analysis)));
    }
}
