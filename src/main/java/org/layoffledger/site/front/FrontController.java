package org.layoffledger.site.front;

import java.util.List;
import org.layoffledger.site.articles.ArticleList;
import org.layoffledger.site.capex.LatestYear;
import org.layoffledger.site.front.FrontFigures.Month;
import org.layoffledger.site.language.Wording;
import org.layoffledger.site.layoffs.Events;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
class FrontController {

    private static final int LATEST = 5;
    private static final int LARGEST = 8;
    private static final int ARTICLES = 6;

    private final FrontFigures figures;
    private final Events events;
    private final LatestYear latestYear;
    private final ArticleList articles;

    FrontController(FrontFigures figures, Events events, LatestYear latestYear, ArticleList articles) {
        this.figures = figures;
        this.events = events;
        this.latestYear = latestYear;
        this.articles = articles;
    }

    @GetMapping("/")
    String front(@ModelAttribute(name = "say", binding = false) Wording say, Model model) {
        List<Month> months = MonthChart.shown(figures.months());
        model.addAttribute("holdings", figures.holdings());
        model.addAttribute("months", months);
        model.addAttribute("undated", figures.undated());
        model.addAttribute("chart", MonthChart.of(months, say));
        model.addAttribute("latest", events.latest(LATEST, say.language()));
        model.addAttribute("largest", events.largest(LARGEST, say.language()));
        model.addAttribute("capex", latestYear.hyperscalers(say.language()));
        model.addAttribute("articles", articles.latest(ARTICLES));
        return "front";
    }

    @GetMapping("/about")
    String about() {
        return "about";
    }
}
