package org.kinward.web.closing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.kinward.core.casefile.FileIsClosed;
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

    /** Days, hours, choices and what the form carries by itself have no blank between two words. */
    private static final Pattern WORDS = Pattern.compile("\\S\\s+\\S");

    @ExceptionHandler(FileIsClosed.class)
    ModelAndView closed(FileIsClosed thrown, HttpServletRequest request) {
        var page = new ModelAndView("closing/closed").addObject("reopen", ClosingPath.reopen(thrown.file().value()))
                .addObject("back", "/c/" + thrown.file().value()).addObject("typed", typed(request.getParameterMap()));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static List<String> typed(Map<String, String[]> fields) {
        return new TreeMap<>(fields).values().stream().flatMap(Stream::of).map(String::strip)
                .filter(value -> WORDS.matcher(value).find()).toList();
    }
}
