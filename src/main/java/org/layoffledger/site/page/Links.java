package org.layoffledger.site.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses made from the one asked for. */
public final class Links {

    private final HttpServletRequest request;

    public Links(HttpServletRequest request) {
        this.request = request;
    }

    /**
     * This page with one parameter set, or taken away where {@code value} is null, and others dropped; a changed question starts at its first page again.
     */
    public String with(String parameter, @Nullable Object value, String... dropped) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(pathWithin()).query(request.getQueryString());
        address.replaceQueryParam("lang");
        for (String other : dropped) {
            address.replaceQueryParam(other);
        }
        if (!parameter.equals("page")) {
            address.replaceQueryParam("page");
        }
        if (value == null) {
            address.replaceQueryParam(parameter);
        } else {
            address.replaceQueryParam(parameter, value);
        }
        return address.build().toUriString();
    }

    /** This page without one parameter and others. */
    public String without(String parameter, String... dropped) {
        return with(parameter, null, dropped);
    }

    /** What this page was asked with; null where the parameter is absent. */
    public @Nullable String value(String parameter) {
        return request.getParameter(parameter);
    }

    /** The page's full address, to be kept and cited. */
    public String permalink() {
        return ServletUriComponentsBuilder.fromRequestUri(request).build().toUriString();
    }

    private String pathWithin() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
