package org.kinward.web.intake.numbered;

import java.util.Optional;

import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.IntakePage.ToldBy;
import org.kinward.web.intake.paper.PagePapers;
import org.kinward.web.intake.paper.PaperInput;
import org.kinward.web.intake.reading.Ground;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.OriginInput;
import org.kinward.web.intake.typed.SourceCertainty;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BindingResult;

/** A numbered page on the screen: stamp, where it comes from, what a paper says of itself, and the questions. */
public interface NumberedForm {

    FormStamp stamp();

    OriginInput origin();

    PaperInput paper();

    Questions q();

    /** The same with this about a paper. */
    NumberedForm with(PaperInput other);

    /** The page; not to be used when something is wrong. */
    static IntakePage read(NumberedForm form, NumberedSeen<?> seen, BindingResult wrong) {
        var ground = seen.ground();
        var source = Reading.constant(ToldBy.class, form.origin().toldBy()).filter(by -> by != ToldBy.EVENT);
        if (source.isEmpty()) {
            wrong.rejectValue("origin.toldBy", "intake.origin.toldBy.missing");
        }
        var told = source.orElse(ToldBy.WORKER);
        var toldOn = form.origin().day(ground.today(), wrong);
        var day = toldOn.orElse(ground.today());
        var talk = TypedNumber.read(form.origin().talk());
        var origin = new PagePapers.Origin(form.origin().talk(), toldOn, ground.zone());
        var paper = seen.paper().flatMap(one -> one.read(form.paper(), origin, wrong));
        var reading = new Reading(wrong, ground, SourceCertainty.of(told), day);
        return form.q().read(reading, new IntakePage.Head(seen.intake(), form.stamp().shownRevision(), told, day, talk,
                wrong.hasErrors() ? Optional.empty() : paper));
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
}
