package org.kinward.web.access.signin;

import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.signin.SignInOutcome;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/**
 * How a refused try is told.
 *
 * @param seconds
 *            how long to wait; 0 when there is nothing to wait for
 */
public record Refusal(HttpStatus status, String message, long seconds) {

    /** What a refused try comes to. */
    public static Refusal of(SignInOutcome outcome) {
        return switch (outcome) {
            case SignInOutcome.Wait wait ->
                new Refusal(HttpStatus.TOO_MANY_REQUESTS, "access.wait", wait.left().toSeconds() + 1);
            case SignInOutcome.Busy _ -> new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "access.busy", 10);
            case SignInOutcome.NotYet _ -> new Refusal(HttpStatus.BAD_REQUEST, "access.not-yet", 0);
            case SignInOutcome.Wrong _ -> new Refusal(HttpStatus.BAD_REQUEST, "access.wrong", 0);
            case SignInOutcome.Welcome _,SignInOutcome.FirstTime _ ->
                throw new IllegalArgumentException("nobody was refused");
        };
    }

    /** Puts it on the page the person came from. */
    public String shown(String view, BindingResult errors, HttpServletResponse response) {
        errors.reject(message, new Object[]{seconds}, null);
        response.setStatus(status.value());
        if (seconds > 0) {
            response.setHeader("Retry-After", Long.toString(seconds));
        }
        return view;
    }
}
