package org.layoffledger.site.articles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.site.page.Window;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The articles, newest first. */
@Component
public class ArticleList {

    private static final String COLUMNS = """
            select a.id, coalesce(a.title, a.file_name) as title, a.publisher, a.published_on, a.language,
                   (select count(*) from layoff_mention m where m.article_id = a.id and m.active) as layoffs,
                   (select count(*) from capex_mention m where m.article_id = a.id and m.active) as capex
            from article a
            """;

    private final JdbcClient jdbc;

    ArticleList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An article in the list.
     *
     * @param title of the article, or its file's name
     * @param layoffs how many statements of layoffs were taken from it
     * @param capex how many statements of capex
     */
    public record ArticleRow(
            long id,
            String title,
            @Nullable String publisher,
            @Nullable LocalDate publishedOn,
            String language,
            long layoffs,
            long capex) {}

    /** A publisher and how many articles of it there are. */
    record Publisher(String name, long articles) {}

    /** What a reader asks for; null stands for all. */
    record Filter(@Nullable String language, @Nullable String publisher) {

        static Filter of(@Nullable String language, @Nullable String publisher) {
            return new Filter(given(language), given(publisher));
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    Window<ArticleRow> find(Filter filter, int asked) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (filter.language() != null) {
            conditions.add("a.language = :language");
            parameters.put("language", filter.language());
        }
        if (filter.publisher() != null) {
            conditions.add("a.publisher = :publisher");
            parameters.put("publisher", filter.publisher());
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        long total = jdbc.sql("select count(*) from article a" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        int page = Window.number(asked, total);
        parameters.put("limit", Window.SIZE);
        parameters.put("offset", Window.offset(page));
        List<ArticleRow> rows = jdbc.sql(COLUMNS + where
                        + " order by a.published_on desc nulls last, a.id desc limit :limit offset :offset")
                .params(parameters)
                .query(ArticleRow.class)
                .list();
        return new Window<>(rows, page, total);
    }

    /** The articles published last. */
    public List<ArticleRow> latest(int limit) {
        return jdbc.sql(COLUMNS + " order by a.published_on desc nulls last, a.id desc limit :limit")
                .param("limit", limit)
                .query(ArticleRow.class)
                .list();
    }

    List<Publisher> publishers() {
        return jdbc.sql("""
                        select publisher as name, count(*) as articles from article where publisher is not null
                        group by publisher order by articles desc, publisher limit 100
                        """).query(Publisher.class).list();
    }
}
