package org.layoffledger.desk.companies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanySearch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Companies with how much texts say of them. */
@Component
class CompanyCards {

    /** Rows on one page. */
    static final int SIZE = 50;

    private static final String SELECT = """
            select c.id, c.slug, c.name_en, c.name_zh_hans, c.name_zh_hant, c.provisional, r.id as into_id, r.name_en as into_name,
                   (select count(*) from layoff_mention m where m.company_id = c.id and m.active) as layoffs,
                   (select count(*) from capex_mention m where m.company_id = c.id and m.active) as capex,
                   (select count(*) from (select m.article_id from layoff_mention m where m.company_id = c.id and m.active
                                    union select m.article_id from capex_mention m where m.company_id = c.id and m.active) a) as articles
            from company c left join company r on r.id = c.merged_into_id
            """;

    private final JdbcClient jdbc;

    CompanyCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A company.
     *
     * @param provisional whether only texts know it
     * @param intoId the company that it is merged into, or null
     * @param layoffs how many statements of layoffs name it
     * @param capex how many statements of capital expenditure
     * @param articles in how many articles
     */
    record Card(
            long id,
            String slug,
            String nameEn,
            @Nullable String nameZhHans,
            @Nullable String nameZhHant,
            boolean provisional,
            @Nullable Long intoId,
            @Nullable String intoName,
            long layoffs,
            long capex,
            long articles) {

        /** Its name in the language with this tag. */
        public String name(String language) {
            String name = switch (language) {
                case "zh-Hans" -> nameZhHans;
                case "zh-Hant" -> nameZhHant;
                default -> nameEn;
            };
            return name == null ? nameEn : name;
        }

        public List<String> otherNames(String language) {
            return Stream.of(nameEn, nameZhHans, nameZhHant)
                    .filter(Objects::nonNull)
                    .filter(name -> !name.equals(name(language)))
                    .distinct()
                    .toList();
        }

        public boolean isMerged() {
            return intoId != null;
        }

        /** How it stands, as messages are keyed. */
        public String kind() {
            return isMerged() ? "merged" : provisional ? "provisional" : "registered";
        }
    }

    /**
     * A page of companies in the order of their names.
     *
     * @param next the id after which the next page begins, or null on the last
     */
    record Shelf(List<Card> cards, @Nullable Long next) {}

    /**
     * Companies of which only texts know, or those that go by a name.
     *
     * @param words a name in any script, or null for the provisional ones
     * @param after the id of the last company of the page before, or null
     */
    Shelf find(@Nullable String words, @Nullable Long after) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder chosen = new StringBuilder("select c.id from company c where ");
        if (words == null) {
            chosen.append("c.provisional and c.merged_into_id is null");
        } else {
            chosen.append("c.id in (").append(CompanySearch.NAMED).append(")");
            parameters.putAll(CompanySearch.parameters(words));
        }
        if (after != null) {
            chosen.append(
                    " and (lower(c.name_en), c.id) > (select lower(p.name_en), p.id from company p where p.id = :after)");
            parameters.put("after", after);
        }
        chosen.append(" order by lower(c.name_en), c.id limit ").append(SIZE + 1);
        List<Card> found = jdbc.sql(SELECT + "where c.id in (" + chosen + ") order by lower(c.name_en), c.id")
                .params(parameters)
                .query(Card.class)
                .list();
        return found.size() > SIZE
                ? new Shelf(found.subList(0, SIZE), found.get(SIZE - 1).id())
                : new Shelf(found, null);
    }

    Optional<Card> find(long id) {
        return jdbc.sql(SELECT + "where c.id = :id")
                .param("id", id)
                .query(Card.class)
                .optional();
    }

    /** The companies merged into this one. */
    List<Card> mergedInto(long id) {
        return jdbc.sql(SELECT + "where c.merged_into_id = :id order by lower(c.name_en), c.id")
                .param("id", id)
                .query(Card.class)
                .list();
    }
}
