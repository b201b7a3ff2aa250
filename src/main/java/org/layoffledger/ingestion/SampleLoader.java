package org.layoffledger.ingestion;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.layoffledger.article.ArticleArchive;
import org.layoffledger.ingestion.format.ArticleFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Fills an empty embedded ledger with the sample articles, so that the first start shows full pages. A ledger on a server of its own starts empty. */
@Component
class SampleLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);
    private static final String EMBEDDED_DATABASE = "embeddedDatabase";
    private static final String SAMPLES = "classpath*:db/samples/*.*";

    private final SampleProperties properties;
    private final BeanFactory beans;
    private final ArticleArchive archive;
    private final ArticleIngestion ingestion;

    SampleLoader(SampleProperties properties, BeanFactory beans, ArticleArchive archive, ArticleIngestion ingestion) {
        this.properties = properties;
        this.beans = beans;
        this.archive = archive;
        this.ingestion = ingestion;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (properties.samples() == SampleProperties.Samples.AUTO
                && beans.containsBean(EMBEDDED_DATABASE)
                && archive.isEmpty()) {
            load();
        }
    }

    /** Reads every sample; one that cannot be read is said and left out. */
    void load() throws IOException {
        ArticleFiles files = new ArticleFiles(ArticleFiles.DEFAULT_MAX_BYTES);
        int added = 0;
        for (Resource sample : samples()) {
            try (InputStream content = sample.getInputStream()) {
                IngestionOutcome outcome = ingestion.ingest(files.read(name(sample), content));
                if (outcome instanceof IngestionOutcome.Rejected rejected) {
                    LOG.warn("sample {} was not read: {}", name(sample), rejected.detail());
                } else {
                    added++;
                }
            }
        }
        LOG.info("{} sample articles read into the empty ledger", added);
    }

    private static List<Resource> samples() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(SAMPLES))
                .filter(resource -> !name(resource).equals("README.md"))
                .sorted(Comparator.comparing(SampleLoader::name))
                .toList();
    }

    private static String name(Resource resource) {
        return Objects.requireNonNull(resource.getFilename());
    }
}
