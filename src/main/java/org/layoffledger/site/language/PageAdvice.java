package org.layoffledger.site.language;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page its frame ({@code site}) and its words for numbers and dates ({@code say}). */
@ControllerAdvice
class PageAdvice {

    private static final List<PageFrame.Section> SECTIONS = List.of(
            new PageFrame.Section("layoffs", "/layoffs"),
            new PageFrame.Section("capex", "/capex"),
            new PageFrame.Section("companies", "/companies"),
            new PageFrame.Section("articles", "/articles"),
            new PageFrame.Section("about", "/about"));

    private final ReaderLanguage language;
    private final MessageSource messages;

    PageAdvice(ReaderLanguage language, MessageSource messages) {
        this.language = language;
        this.messages = messages;
    }

    @ModelAttribute("site")
    PageFrame frame(HttpServletRequest request) {
        SiteLanguage current = language.of(request);
        List<PageFrame.Choice> choices = Arrays.stream(SiteLanguage.values())
                .map(l -> new PageFrame.Choice(l.tag(), l.ownName(), addressIn(l, request), l == current))
                .toList();
        Principal user = request.getUserPrincipal();
        return new PageFrame(current.tag(), choices, SECTIONS, user == null ? null : user.getName());
    }

    @ModelAttribute("say")
    Wording wording(HttpServletRequest request) {
        return new Wording(language.of(request), messages);
    }

    /** The address asked for, in another language; a page reached by a failed form goes to the front page. */
    private static String addressIn(SiteLanguage language, HttpServletRequest request) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(pathWithin(request));
        String query = request.getQueryString();
        if (query != null && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null) {
            address.query(query);
        }
        return address.replaceQueryParam(ReaderLanguage.PARAMETER, language.tag())
                .build()
                .toUriString();
    }

    private static String pathWithin(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            return "/";
        }
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed instanceof String path ? path : request.getRequestURI();
        String path = uri.substring(Math.min(request.getContextPath().length(), uri.length()));
        return path.isEmpty() ? "/" : path;
    }
}
