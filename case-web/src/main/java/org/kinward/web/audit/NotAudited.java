package org.kinward.web.audit;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A page that may not be shown because what was done would not be, or was not, written down. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
final class NotAudited extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NotAudited(String why) {
        super(why);
    }
}
