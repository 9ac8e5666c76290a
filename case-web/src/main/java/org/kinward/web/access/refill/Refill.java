package org.kinward.web.access.refill;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.ServletRequestDataBinder;

/**
 * What somebody typed into a form of this page before it could be sent. A controller method that shows a form takes it
 * as an argument; most of the time there is nothing in it.
 */
public final class Refill {

    static final String ATTRIBUTE = "refill";

    private final HttpServletRequest request;
    private final Optional<String> sentTo;

    private Refill(HttpServletRequest request, Optional<String> sentTo) {
        this.request = request;
        this.sentTo = sentTo;
    }

    static Refill of(HttpServletRequest request) {
        return new Refill(request, request.getAttribute(ATTRIBUTE) instanceof KeptForm form
                ? Optional.of(form.stamp().action())
                : Optional.empty());
    }

    /** Where the form was sent to; empty when there is none. Tells the forms of one page apart. */
    public Optional<String> sentTo() {
        return sentTo;
    }

    /** The form that was sent to one of these addresses, as it was typed; another form of the same page gives nothing. */
    public <F> Optional<F> form(Class<F> type, String... actions) {
        return sentTo.filter(List.of(actions)::contains).flatMap(_ -> form(type));
    }

    /** The form as it was typed; empty when the page is simply opened. */
    public <F> Optional<F> form(Class<F> type) {
        if (sentTo.isEmpty()) {
            return Optional.empty();
        }
        var binder = new ServletRequestDataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(type));
        binder.construct(request);
        return Optional.ofNullable(binder.getTarget()).map(type::cast);
    }
}
