package org.kinward.core.shelter.stay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.RoomId;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.OnceKey;

/** Writes down that a child came into the house of its record; a health check follows (F32). */
public class ArriveInHouse {

    /** What came of it. */
    public enum Outcome {
        ARRIVED,
        /** The child is in a house now, or was at that time. */
        STAYS_ALREADY, IN_THE_FUTURE, NO_SUCH_ROOM,
        /** Somebody sleeps there who must not share a room with the child, and nobody says why all the same. */
        MUST_NOT_SHARE, NOT_THERE
    }

    private final Stays stays;

    private final Rooms rooms;

    private final RoomSharing sharing;

    private final ArrivalMoves moves;

    public ArriveInHouse(Stays stays, Rooms rooms, RoomSharing sharing, ArrivalMoves moves) {
        this.stays = stays;
        this.rooms = rooms;
        this.sharing = sharing;
        this.moves = moves;
    }

    /**
     * Who came when.
     *
     * @param id
     *            the key of the form
     * @param at
     *            the hour of the door
     * @param despite
     *            why into this room, although somebody sleeps there who must not share one with the child; empty if nobody says
     */
    public record Request(StayId id, CaseFileId file, Instant at, Optional<RoomId> room, String despite) {

        /** Into a room in which nobody stands in the way. */
        public Request(StayId id, CaseFileId file, Instant at, Optional<RoomId> room) {
            this(id, file, at, room, "");
        }
    }

    /**
     * Writes it down once.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form was sent with something else before
     */
    @Transactional
    public Outcome arrive(Request request, Actor by, Instant now) {
        var found = moves.moves().atNight(request.file(), by);
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var file = found.get();
        var refused = refused(request, file.home().place(), now)
                .or(() -> warned(request, file.home().place(), by, now));
        return refused.orElseGet(() -> keep(request, file, by, now));
    }

    private Optional<Outcome> refused(Request request, PlaceId place, Instant now) {
        if (request.at().isAfter(now)) {
            return Optional.of(Outcome.IN_THE_FUTURE);
        }
        var known = request.room()
                .filter(room -> rooms.of(place).stream().noneMatch(one -> one.room().equals(room))).isEmpty();
        return known ? Optional.empty() : Optional.of(Outcome.NO_SUCH_ROOM);
    }

    private Optional<Outcome> warned(Request request, PlaceId place, Actor by, Instant now) {
        return request.room().filter(room -> !Stay.InRoom.isReason(request.despite())
                && sharing.warns(request.file(), new RoomSharing.Bed(place, room), by, now))
                .map(_ -> Outcome.MUST_NOT_SHARE);
    }

    private Outcome keep(Request request, CaseFile file, Actor by, Instant now) {
        if (stays.find(request.id()).isEmpty() && isInTheWay(request)) {
            return Outcome.STAYS_ALREADY;
        }
        var wish = request.file().value() + " came at " + request.at() + " into " + request.room();
        if (!moves.moves().isFirst(new OnceKey(request.id().value(), wish), by.person())) {
            return Outcome.ARRIVED;
        }
        var stay = new Stay.Here(request.id(), file.id(), new Stay.Arrived(file.home().place(), request.at(),
                by.person(), now),
                List.of(new Stay.InRoom(request.room(), by.person(), request.at(), request.despite())));
        if (!stays.add(stay)) {
            return Outcome.STAYS_ALREADY;
        }
        moves.came(stay, file);
        return Outcome.ARRIVED;
    }

    /** Whether the child was, or is, somewhere at that time or after it. */
    private boolean isInTheWay(Request request) {
        return stays.of(request.file()).stream().anyMatch(stay -> switch (stay) {
            case Stay.Here _ -> true;
            case Stay.Left left -> left.isAt(request.at()) || (left.arrived().at().isAfter(request.at())
                    && left.departure().at().isAfter(left.arrived().at()));
        });
    }
}
