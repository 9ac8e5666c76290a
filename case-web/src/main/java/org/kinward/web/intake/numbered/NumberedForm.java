package org.kinward.web.intake.numbered;

import java.time.LocalDate;

import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.IntakePage.ToldBy;
import org.kinward.web.intake.reading.Ground;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.OriginInput;
import org.kinward.web.intake.typed.SourceCertainty;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.ReadDay;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BindingResult;

/** A numbered page on the screen: stamp, where it comes from, and the questions. */
public interface NumberedForm {

    FormStamp stamp();

    OriginInput origin();

    Questions q();

    /** The page; not to be used when something is wrong. */
    static IntakePage read(NumberedForm form, IntakeId intake, Ground ground, BindingResult wrong) {
        var source = Reading.constant(ToldBy.class, form.origin().toldBy()).filter(by -> by != ToldBy.EVENT);
        if (source.isEmpty()) {
            wrong.rejectValue("origin.toldBy", "intake.origin.toldBy.missing");
        }
        var told = source.orElse(ToldBy.WORKER);
        var day = day(form.origin(), ground.today(), wrong);
        var talk = TypedNumber.read(form.origin().talk());
        var reading = new Reading(wrong, ground, SourceCertainty.of(told), day);
        return form.q().read(reading,
                new IntakePage.Head(intake, form.stamp().shownRevision(), told, day, talk));
    }

    /** Where a page that nobody has written down yet comes from. */
    static OriginInput fresh(Ground ground) {
        return new OriginInput(ToldBy.CHILD.name(), shown(ToldBy.CHILD, ground).day(ground.today()), "");
    }

    /** Where a page comes from. */
    static OriginInput of(IntakePage.Head head, Ground ground) {
        var talk = head.talk().isPresent() ? Integer.toString(head.talk().getAsInt()) : "";
        return new OriginInput(head.toldBy().name(), shown(head.toldBy(), ground).day(head.toldOn()), talk);
    }

    /** How answers from this source stand on the screen. */
    static Shown shown(ToldBy told, Ground ground) {
        return new Shown(SourceCertainty.of(told), ground.zone(), LocaleContextHolder.getLocale());
    }

    private static LocalDate day(OriginInput origin, LocalDate today, BindingResult wrong) {
        var read = new Days().read(origin.toldOn());
        read.reject(wrong, "origin.toldOn");
        var day = read instanceof ReadDay.Day(var date) ? date : today;
        if (day.isAfter(today)) {
            wrong.rejectValue("origin.toldOn", "shell.date.future");
        }
        return day;
    }
}
