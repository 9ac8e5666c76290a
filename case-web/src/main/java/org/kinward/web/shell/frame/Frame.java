package org.kinward.web.shell.frame;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.saving.Room;
import org.kinward.web.shell.page.Link;

/**
 * What {@code layout.html} shows around a page. It is read when the page is written, not before: a page that failed
 * halfway still gets its frame, and without a session or a database it is the frame of a person who is not signed in.
 */
public final class Frame {

    /** Request attribute that holds the frame; templates say {@code ${frame}}. */
    public static final String ATTRIBUTE = "frame";

    /** Request attribute that holds the {@link Actor}, absent when nobody is signed in. */
    public static final String ACTOR = "actor";

    /** Request attribute with the page that can be opened again, when the address of the request itself cannot. */
    public static final String PAGE = "kinward.page";

    /** Request attribute of a page that stands in for another one: no link says that one is there. */
    public static final String NOWHERE = "kinward.nowhere";

    private final HttpServletRequest request;
    private final Navigation navigation;
    private final Room room;
    private final String version;

    Frame(HttpServletRequest request, Navigation navigation, Room room, String version) {
        this.request = request;
        this.navigation = navigation;
        this.room = room;
        this.version = version;
    }

    /** The links of the service navigation, at most five, for the roles of the person at work. */
    public List<Link> links() {
        var actor = actor();
        return actor == null ? List.of() : navigation.linksFor(actor, isNowhere() ? "" : path());
    }

    public boolean isSignedIn() {
        return actor() != null;
    }

    /** Whether a carer is on duty now: every page has the way to sign off. */
    public boolean isOnShift() {
        var actor = actor();
        return actor != null && actor.is(Role.DUTY_CARER) && !actor.places().onShift().isEmpty();
    }

    /** Whether this is a carer who sees no child before signing on: every page has the way there. */
    public boolean isOffShift() {
        var actor = actor();
        return actor != null && actor.mustSignOn();
    }

    /** Whether nothing can be saved now, so that nobody fills in a long form for nothing. */
    public boolean isReadOnly() {
        return !room.isLeft();
    }

    public String version() {
        return version;
    }

    /** The page that the language switch comes back to. */
    public String path() {
        return page(request);
    }

    /** The page to come back to from the answer to this request; it can be opened. */
    public static String page(HttpServletRequest request) {
        if (request.getAttribute(PAGE) instanceof String page) {
            return page;
        }
        return address(request);
    }

    /** What was asked for, without where the program is mounted; of an error page, what has failed. */
    static String address(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var uri = failed == null ? request.getRequestURI() : failed.toString();
        return uri.substring(Math.min(request.getContextPath().length(), uri.length()));
    }

    /** {@code rtl} for languages written from right to left. */
    public String direction(Locale language) {
        return switch (language.getLanguage()) {
            case "ar", "fa", "he", "ps", "ur" -> "rtl";
            default -> "ltr";
        };
    }

    private boolean isNowhere() {
        return request.getAttribute(NOWHERE) != null;
    }

    private @Nullable Actor actor() {
        return request.getAttribute(ACTOR) instanceof Actor actor ? actor : null;
    }
}
