package org.layoffledger.site.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What an address names has never been in the ledger: the page for 404 answers. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchEntry extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchEntry(String what) {
        super("not in the ledger: " + what, null, false, false);
    }
}
