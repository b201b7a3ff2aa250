package org.layoffledger.site.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around every page.
 *
 * @param tag language of the page
 * @param languages the switch, with the addresses of this page in the other languages
 * @param sections the main navigation
 * @param user who is signed in, or null
 */
public record PageFrame(
        String tag,
        List<Choice> languages,
        List<Section> sections,
        @Nullable String user) {

    /** One language of the switch. */
    public record Choice(String tag, String name, String href, boolean current) {}

    /** One entry of the navigation; its label is the message {@code site.section.<name>}. */
    public record Section(String name, String href) {}
}
