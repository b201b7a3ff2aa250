package org.layoffledger.site.articles;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.site.articles.ArticleFacts.ArticleText;
import org.layoffledger.site.articles.ArticleFacts.CapexFact;
import org.layoffledger.site.articles.ArticleFacts.EvidenceSpan;
import org.layoffledger.site.articles.ArticleFacts.LayoffFact;
import org.layoffledger.site.language.Wording;
import org.layoffledger.site.page.EditorMarks;
import org.layoffledger.site.page.Links;
import org.layoffledger.site.page.NoSuchEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ArticlesController {

    private static final List<String> LANGUAGES = List.of("en", "zh-Hans", "zh-Hant");

    private final ArticleList list;
    private final ArticleFacts facts;
    private final EditorMarks marks;

    ArticlesController(ArticleList list, ArticleFacts facts, EditorMarks marks) {
        this.list = list;
        this.facts = facts;
        this.marks = marks;
    }

    @GetMapping("/articles")
    String articles(
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String publisher,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            Model model) {
        ArticleList.Filter filter = ArticleList.Filter.of(language, publisher);
        model.addAttribute("filter", filter);
        model.addAttribute("articles", list.find(filter, page));
        model.addAttribute("publishers", list.publishers());
        model.addAttribute("languages", LANGUAGES);
        model.addAttribute("links", new Links(request));
        return "articles/list";
    }

    @GetMapping("/articles/{id:\\d{1,18}}")
    String article(
            @PathVariable long id,
            @ModelAttribute(name = "say", binding = false) Wording say,
            HttpServletRequest request,
            Model model) {
        ArticleText article = facts.article(id).orElseThrow(() -> new NoSuchEntry("article " + id));
        List<LayoffFact> layoffs = facts.layoffs(id, say.language());
        List<CapexFact> capex = facts.capex(id, say.language());
        List<Highlight> highlights = new ArrayList<>();
        int number = 0;
        for (LayoffFact fact : layoffs) {
            addHighlights(++number, fact.lastingKey(), facts.spans(fact.evidence()), highlights);
        }
        for (CapexFact fact : capex) {
            addHighlights(++number, fact.lastingKey(), facts.spans(fact.evidence()), highlights);
        }
        model.addAttribute(
                "marks",
                marks.of(highlights.stream().map(Highlight::key).distinct().toList(), say));
        model.addAttribute("article", article);
        model.addAttribute("layoffs", layoffs);
        model.addAttribute("capex", capex);
        model.addAttribute("text", HighlightedText.render(article.text(), highlights));
        model.addAttribute("links", new Links(request));
        return "articles/article";
    }

    private static void addHighlights(int number, String key, List<EvidenceSpan> spans, List<Highlight> highlights) {
        Map<String, Integer> pieces = new HashMap<>();
        for (EvidenceSpan span : spans) {
            int piece = pieces.merge(span.field(), 1, Integer::sum) - 1;
            highlights.add(new Highlight(number, key, span.field(), piece, span.start(), span.end()));
        }
    }
}
