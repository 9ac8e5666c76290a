package org.kinward.web.intake.leg;

import java.time.LocalDate;

import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.IntakePage.ToldBy;
import org.kinward.core.later.leg.Leg;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.reading.Ground;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.sent.Parameters;
import org.kinward.web.intake.typed.OriginInput;
import org.kinward.web.intake.typed.SourceCertainty;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.ReadDay;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BindingResult;

/** A leg on the screen: stamp, where it comes from, and the questions. */
record LegForm(FormStamp stamp, OriginInput origin, LegQuestions q) {

    static LegForm sent(Parameters sent) {
        return new LegForm(sent.as(FormStamp.class, "stamp."), sent.as(OriginInput.class, "origin."),
                sent.as(LegQuestions.class, Reading.QUESTIONS));
    }

    /** A leg that nobody has written down yet. */
    static LegForm fresh(Ground ground) {
        return new LegForm(FormStamp.fresh(Revision.NEW),
                new OriginInput(ToldBy.CHILD.name(), shown(ToldBy.CHILD, ground).day(ground.today()), ""),
                new LegQuestions(null, null, null, null, null));
    }

    static LegForm of(Leg leg, Ground ground) {
        var head = leg.head();
        var talk = head.talk().isPresent() ? Integer.toString(head.talk().getAsInt()) : "";
        var shown = shown(head.toldBy(), ground);
        return new LegForm(FormStamp.fresh(head.revision()),
                new OriginInput(head.toldBy().name(), shown.day(head.toldOn()), talk), LegQuestions.of(leg, shown));
    }

    /** What was typed, for somebody who has seen this version. */
    LegForm seen(Revision now) {
        return new LegForm(FormStamp.fresh(now), origin, q);
    }

    /** The leg; not to be used when something is wrong. */
    Leg read(IntakeId intake, Ground ground, BindingResult wrong) {
        var source = Reading.constant(ToldBy.class, origin.toldBy()).filter(by -> by != ToldBy.EVENT);
        if (source.isEmpty()) {
            wrong.rejectValue("origin.toldBy", "intake.origin.toldBy.missing");
        }
        var told = source.orElse(ToldBy.WORKER);
        var day = day(ground.today(), wrong);
        var talk = TypedNumber.read(origin.talk());
        var reading = new Reading(wrong, ground, SourceCertainty.of(told), day);
        return q.read(reading, new IntakePage.Head(intake, stamp.shownRevision(), told, day, talk));
    }

    private LocalDate day(LocalDate today, BindingResult wrong) {
        var read = new Days().read(origin.toldOn());
        read.reject(wrong, "origin.toldOn");
        var day = read instanceof ReadDay.Day(var date) ? date : today;
        if (day.isAfter(today)) {
            wrong.rejectValue("origin.toldOn", "shell.date.future");
        }
        return day;
    }

    private static Shown shown(ToldBy told, Ground ground) {
        return new Shown(SourceCertainty.of(told), ground.zone(), LocaleContextHolder.getLocale());
    }
}
