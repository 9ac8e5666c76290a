package org.kinward.web.consent;

import jakarta.servlet.http.HttpServletRequest;
import org.kinward.core.intake.narrow.RecordIsNarrow;
import org.kinward.web.shell.form.TypedWords;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Whatever was sent beyond what a child agreed to: nothing was kept, the words that were typed stand on the page, and the
 * way to where the child is told again is shown.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NarrowAnswer {

    @ExceptionHandler(RecordIsNarrow.class)
    ModelAndView narrow(RecordIsNarrow thrown, HttpServletRequest request) {
        var page = new ModelAndView("consent/narrow")
                .addObject("told", "/intake/" + thrown.intake().value() + "/told")
                .addObject("typed", TypedWords.of(request.getParameterMap()));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
