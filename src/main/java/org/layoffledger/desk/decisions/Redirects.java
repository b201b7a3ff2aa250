package org.layoffledger.desk.decisions;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Answers to forms that did their work: look there now. */
final class Redirects {

    private Redirects() {}

    /** See another address of this application, by GET. */
    static ModelAndView see(String address) {
        RedirectView view = new RedirectView(address, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
