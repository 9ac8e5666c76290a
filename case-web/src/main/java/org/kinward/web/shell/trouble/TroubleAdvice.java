package org.kinward.web.shell.trouble;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.signin.Passwords;
import org.kinward.web.shell.frame.Frame;
import org.kinward.web.shell.frame.OpenPages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Whatever a controller throws ends on a page in the language of the person. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class TroubleAdvice {

    static final String VIEW = "trouble/page";

    private final OpenPages pages;

    TroubleAdvice(OpenPages pages) {
        this.pages = pages;
    }

    /** An address that only takes forms was opened: by Back, by a kept tab. The page it belongs to is what was meant. */
    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    ModelAndView method(HttpRequestMethodNotSupportedException thrown, HttpServletRequest request,
            HttpServletResponse response) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return "GET".equals(request.getMethod())
                ? new ModelAndView("redirect:" + pages.after("GET", path))
                : page(thrown, request, response);
    }

    @ExceptionHandler(RuntimeException.class)
    ModelAndView unchecked(RuntimeException thrown, HttpServletRequest request, HttpServletResponse response) {
        return page(thrown, request, response);
    }

    @ExceptionHandler({jakarta.servlet.ServletException.class, java.io.IOException.class, java.sql.SQLException.class,
            org.springframework.validation.BindException.class, Passwords.TooBusy.class})
    ModelAndView checked(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        return page(thrown, request, response);
    }

    private static ModelAndView page(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        var trouble = Cause.of(thrown);
        if (thrown instanceof ErrorResponse answer) {
            answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        if (trouble.seconds() > 0) {
            response.setHeader("Retry-After", Integer.toString(trouble.seconds()));
        }
        return page(trouble, trouble == Trouble.BROKEN ? TroubleLog.write(thrown) : "", request);
    }

    static ModelAndView page(Trouble trouble, String number, HttpServletRequest request) {
        if (trouble == Trouble.UNAVAILABLE || trouble == Trouble.BROKEN) {
            // such a page asks neither for the session nor for the database, so it is that of nobody
            request.removeAttribute("actor");
        }
        request.setAttribute(Frame.NOWHERE, true);
        return new ModelAndView(VIEW, Map.of("trouble", trouble.key(), "number", number),
                HttpStatusCode.valueOf(trouble.status()));
    }
}
