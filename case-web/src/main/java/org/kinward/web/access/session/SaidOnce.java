package org.kinward.web.access.session;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What one page leaves for the next one to say, once, in the session: an address stays in the history of a shared browser. */
@Component
public class SaidOnce {

    private final SessionNotes notes;

    private final ObjectProvider<HttpServletRequest> current;

    SaidOnce(SessionNotes notes, ObjectProvider<HttpServletRequest> current) {
        this.notes = notes;
        this.current = current;
    }

    /** What can be said. */
    public enum What {
        PASSED_ON
    }

    /** The next page that asks says it. */
    public void say(What what) {
        notes.say(current.getObject(), what);
    }

    /** Whether it is to be said now. */
    public boolean says(What what) {
        return notes.says(current.getObject(), what);
    }
}
