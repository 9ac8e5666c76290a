package org.kinward.web.audit;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.audit.NotAudited;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers "not possible now" when what was asked for could not be written down; asked before any other advice. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NotAuditedAnswer {

    private static final Logger LOG = LoggerFactory.getLogger(NotAuditedAnswer.class);

    @ExceptionHandler(NotAudited.class)
    void answer(NotAudited refused, HttpServletResponse response) throws IOException {
        LOG.error("a page was refused: {}", refused.getMessage());
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
