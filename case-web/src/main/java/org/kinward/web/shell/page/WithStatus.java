package org.kinward.web.shell.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A page that says with its status as well what became of a form. */
public final class WithStatus {

    private WithStatus() {
    }

    /** The same page with this status. */
    public static ModelAndView status(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }
}
