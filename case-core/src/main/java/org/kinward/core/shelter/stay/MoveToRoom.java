package org.kinward.core.shelter.stay;

import java.time.Instant;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.RoomId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;

/** Gives a child another room of the same house. */
public class MoveToRoom {

    /** What came of it. */
    public enum Outcome {
        MOVED,
        /** Somebody gave the child another room since the form was shown. */
        MOVED_SINCE, NO_SUCH_ROOM,
        /** Somebody sleeps there who must not share a room with the child, and nobody says why all the same. */
        MUST_NOT_SHARE,
        /** The child has left the house. */
        LEFT, NOT_THERE
    }

    private final Stays stays;

    private final Rooms rooms;

    private final RoomSharing sharing;

    private final CaseMoves moves;

    public MoveToRoom(Stays stays, Rooms rooms, RoomSharing sharing, CaseMoves moves) {
        this.stays = stays;
        this.rooms = rooms;
        this.sharing = sharing;
        this.moves = moves;
    }

    /**
     * Which stay, how many rooms were seen before, and the new one.
     *
     * @param despite
     *            why into this room, although somebody sleeps there who must not share one with the child; empty if nobody says
     */
    public record Request(StayId stay, int seen, RoomId room, String despite) {

        /** To a room in which nobody stands in the way. */
        public Request(StayId stay, int seen, RoomId room) {
            this(stay, seen, room, "");
        }
    }

    /** Moves the child now; to the room in which it is already nothing is written. */
    @Transactional
    public Outcome move(Request request, Actor by, Instant now) {
        var stay = stays.find(request.stay());
        var file = stay.flatMap(found -> moves.atNight(found.file(), by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (!(stay.orElseThrow() instanceof Stay.Here here)) {
            return Outcome.LEFT;
        }
        if (here.room().equals(Optional.of(request.room()))) {
            return Outcome.MOVED;
        }
        var refused = refused(here, request, by, now);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (here.rooms().size() != request.seen()
                || !stays.move(here,
                        new Stay.InRoom(Optional.of(request.room()), by.person(), now, request.despite()))) {
            return Outcome.MOVED_SINCE;
        }
        moves.record(AuditAction.STAY_CHANGED, AuditObject.STAY, here.id().value(), file.get());
        return Outcome.MOVED;
    }

    private Optional<Outcome> refused(Stay.Here here, Request request, Actor by, Instant now) {
        var place = here.arrived().place();
        if (rooms.of(place).stream().noneMatch(one -> one.room().equals(request.room()))) {
            return Optional.of(Outcome.NO_SUCH_ROOM);
        }
        var warned = !Stay.InRoom.isReason(request.despite())
                && sharing.warns(here.file(), new RoomSharing.Bed(place, request.room()), by, now);
        return warned ? Optional.of(Outcome.MUST_NOT_SHARE) : Optional.empty();
    }
}
