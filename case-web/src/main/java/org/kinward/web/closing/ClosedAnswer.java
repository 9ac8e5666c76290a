package org.kinward.web.closing;

import jakarta.servlet.http.HttpServletRequest;
import org.kinward.core.casefile.FileIsClosed;
import org.kinward.web.shell.form.TypedWords;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Whatever form was sent about a closed file: nothing was kept, the words that were typed stand on the page, and the way to
 * open the file again is shown.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ClosedAnswer {

    @ExceptionHandler(FileIsClosed.class)
    ModelAndView closed(FileIsClosed thrown, HttpServletRequest request) {
        var page = new ModelAndView("closing/closed").addObject("reopen", ClosingPath.reopen(thrown.file().value()))
                .addObject("back", "/c/" + thrown.file().value())
                .addObject("typed", TypedWords.of(request.getParameterMap()));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
