package org.kinward.web.shell.upload;

import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.core.Ordered;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * One address that takes files of a size, through a servlet of its own and a few at once. The bounds of all other pages are
 * those of application.yml.
 *
 * @param address
 *            an exact one
 * @param largest
 *            in bytes
 */
public record LargeFiles(String address, int largest) {

    /** A file that is a little too large is refused by the page in its own words, a larger one by the program. */
    private static final int MORE = 200_000;

    private static final int MOST_AT_ONCE = 6;

    /** A button that is pressed twice sends twice. */
    private static final int MOST_OF_EACH = 2;

    /** Before anything reads what a form says; behind what puts the headers on every answer. */
    public FilterRegistrationBean<?> fewAtOnce(Sender sender) {
        var few = new FilterRegistrationBean<Filter>(new FewAtOnce(MOST_AT_ONCE, MOST_OF_EACH, sender));
        few.addUrlPatterns(address);
        few.setOrder(Ordered.HIGHEST_PRECEDENCE + 29);
        few.setName("few at once: " + address);
        return few;
    }

    /** The servlet that takes them. */
    public ServletRegistrationBean<?> door(WebApplicationContext program) {
        var door = new ServletRegistrationBean<>(new DispatcherServlet(program), address);
        door.setName("door: " + address);
        var file = largest + MORE;
        var request = file + MORE;
        door.setMultipartConfig(new MultipartConfigElement("", file, request, request));
        return door;
    }
}
