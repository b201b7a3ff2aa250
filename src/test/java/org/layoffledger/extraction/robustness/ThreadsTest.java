package org.layoffledger.extraction.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.layoffledger.extraction.ExtractedArticle;
import org.layoffledger.extraction.gold.GoldPassage;
import org.layoffledger.extraction.gold.GoldSet;

class ThreadsTest {

    private static final int THREADS = 8;

    private final List<GoldPassage> passages = GoldSet.passages();

    @Test
    void allThreadsReadTheSame() throws Exception {
        List<ExtractedArticle> alone = passages.stream().map(this::extract).toList();
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<ExtractedArticle>>> together = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int seed = thread;
                together.add(executor.submit(() -> extractInAnyOrder(seed)));
            }
            for (Future<List<ExtractedArticle>> articles : together) {
                assertThat(articles.get()).isEqualTo(alone);
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private List<ExtractedArticle> extractInAnyOrder(int seed) {
        List<Integer> order = new ArrayList<>();
        List<ExtractedArticle> articles = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            order.add(i);
            articles.add(null);
        }
        Collections.shuffle(order, new Random(seed));
        order.forEach(i -> articles.set(i, extract(passages.get(i))));
        return articles;
    }

    private ExtractedArticle extract(GoldPassage passage) {
        return Engine.extract(passage.source());
    }
}
