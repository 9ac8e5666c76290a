package org.kinward.web.intake.sheet;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firsthour.Responsible;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.MomentInput;
import org.kinward.web.shell.form.AnswerInput;

/** Sheet 12: who is responsible until tomorrow, and when is the child heard next? */
record ResponsibleQuestions(AnswerInput person, MomentInput heardNextAt, AnswerInput firstTask) implements Questions {

    ResponsibleQuestions {
        person = AnswerInput.orEmpty(person);
        heardNextAt = MomentInput.orEmpty(heardNextAt);
        firstTask = AnswerInput.orEmpty(firstTask);
    }

    static ResponsibleQuestions of(Responsible page, Shown shown) {
        return new ResponsibleQuestions(shown.text(page.person(), person -> person.value().toString()),
                shown.moment(page.heardNextAt()), shown.text(page.firstTask(), task -> task));
    }

    @Override
    public Responsible read(Reading reading, IntakePage.Head head) {
        var lists = reading.ground().lists();
        return new Responsible(head, reading.chosen("person", person, typed -> lists.person(typed).map(PersonId::new)),
                reading.moment("heardNextAt", heardNextAt),
                reading.words("firstTask", firstTask, Responsible.TASK_LENGTH));
    }
}
