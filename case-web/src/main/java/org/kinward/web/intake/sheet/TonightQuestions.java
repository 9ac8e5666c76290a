package org.kinward.web.intake.sheet;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.RoomId;
import org.kinward.core.intake.firsthour.FirstHourPage;
import org.kinward.core.intake.firsthour.Tonight;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.shell.form.AnswerInput;

/** Sheet 10: where will the child stay tonight? */
public record TonightQuestions(AnswerInput place, AnswerInput room, AnswerInput shared, AnswerInput staysNear,
        String roomsOf) implements Questions {

    /**
     * As sent.
     *
     * @param roomsOf
     *            the place whose rooms were on the screen
     */
    public TonightQuestions(@Nullable AnswerInput place, @Nullable AnswerInput room, @Nullable AnswerInput shared,
            @Nullable AnswerInput staysNear, @Nullable String roomsOf) {
        this.place = AnswerInput.orEmpty(place);
        this.room = AnswerInput.orEmpty(room);
        this.shared = AnswerInput.orEmpty(shared);
        this.staysNear = AnswerInput.orEmpty(staysNear);
        this.roomsOf = Objects.requireNonNullElse(roomsOf, "");
    }

    static TonightQuestions of(Tonight page, Shown shown) {
        return new TonightQuestions(shown.text(page.place(), place -> place.value().toString()),
                shown.text(page.room(), room -> room.value().toString()), shown.one(page.shared()),
                shown.text(page.staysNear(), person -> person.value().toString()), "");
    }

    /** Another place than the one whose rooms could be chosen, and nothing said about the room. */
    public boolean isElsewhere() {
        return !roomsOf.isEmpty() && !place.value().isEmpty() && !place.value().equals(roomsOf)
                && room.value().isEmpty() && room.standing().isEmpty();
    }

    @Override
    public Tonight read(Reading reading, FirstHourPage.Head head) {
        var lists = reading.ground().lists();
        return new Tonight(head, reading.chosen("place", place, typed -> lists.place(typed).map(PlaceId::new)),
                reading.chosen("room", room, typed -> lists.room(typed).map(RoomId::new),
                        "intake.tonight.room.elsewhere"),
                reading.one("shared", shared, Tonight.RoomShared.class),
                reading.chosen("staysNear", staysNear, typed -> lists.person(typed).map(PersonId::new)));
    }
}
