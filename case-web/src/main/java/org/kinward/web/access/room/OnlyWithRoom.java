package org.kinward.web.access.room;

import java.util.EnumSet;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.saving.NoRoomLeft;
import org.kinward.core.saving.Room;
import org.kinward.reporting.audit.TrailKind;
import org.kinward.web.access.Door;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses forms that change something while there is no room. What only looks passes, by post as well: searching,
 * showing a name for a minute, the roll, printing; and so does coming and going: signing in, signing on, locking.
 */
final class OnlyWithRoom implements HandlerInterceptor {

    private static final Set<TrailKind> SAVING = EnumSet.of(TrailKind.CHANGE, TrailKind.ADMIN, TrailKind.EXPORT);

    private final Room room;

    OnlyWithRoom(Room room) {
        this.room = room;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod page && "POST".equals(request.getMethod())
                && Door.of(page.getMethod()).filter(OnlyWithRoom::saves).isPresent() && !room.isLeft()) {
            throw new NoRoomLeft();
        }
        return true;
    }

    /** Whether somebody who comes through this door changes something. */
    static boolean saves(Door door) {
        return door.audit().stream().map(TrailKind::of).anyMatch(SAVING::contains);
    }
}
