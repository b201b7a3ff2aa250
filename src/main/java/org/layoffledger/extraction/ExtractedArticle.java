package org.layoffledger.extraction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine found in one article.
 *
 * @param language told by the script of the body
 * @param title the title given, else the one the text opens with; or null
 * @param publishedOn the article's own date, or null
 * @param layoffs job cuts, in the order of the text
 * @param capex capital expenditure, in the order of the text
 */
public record ExtractedArticle(
        Language language,
        @Nullable String title,
        @Nullable LocalDate publishedOn,
        List<ExtractedLayoff> layoffs,
        List<ExtractedCapex> capex) {

    public ExtractedArticle {
        layoffs = List.copyOf(layoffs);
        capex = List.copyOf(capex);
    }
}
