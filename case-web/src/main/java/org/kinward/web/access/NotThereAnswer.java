package org.kinward.web.access;

import org.kinward.core.access.NotThere;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

/** Everything one may not see is answered like an address that does not exist. */
@ControllerAdvice
class NotThereAnswer {

    @ExceptionHandler(NotThere.class)
    void answer(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
