package org.kinward.web.intake.sheet;

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
record TonightQuestions(AnswerInput place, AnswerInput room, AnswerInput shared,
        AnswerInput staysNear) implements Questions {

    TonightQuestions {
        place = AnswerInput.orEmpty(place);
        room = AnswerInput.orEmpty(room);
        shared = AnswerInput.orEmpty(shared);
        staysNear = AnswerInput.orEmpty(staysNear);
    }

    static TonightQuestions of(Tonight page, Shown shown) {
        return new TonightQuestions(shown.text(page.place(), place -> place.value().toString()),
                shown.text(page.room(), room -> room.value().toString()), shown.one(page.shared()),
                shown.text(page.staysNear(), person -> person.value().toString()));
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
