package org.kinward.web.demo.later;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.casefile.numbered.KeepNumbered;
import org.kinward.core.child.Country;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.firstdays.ChildStatus;
import org.kinward.core.intake.firstdays.Nationality;
import org.kinward.core.intake.firstdays.Origin;
import org.kinward.core.intake.later.HowFar;
import org.kinward.core.intake.later.HowItBegan;
import org.kinward.core.intake.later.TheWork;
import org.kinward.core.intake.later.WhatWasDone;
import org.kinward.core.intake.numbered.Numbered;
import org.kinward.core.later.leg.Leg;
import org.kinward.core.later.leg.WriteLeg;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.demo.story.Cells;
import org.kinward.web.demo.story.DemoStory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the invented children have told: where they come from, how it began, the way and the work. */
@Component
@Profile("demo & !production")
public final class DemoTold {

    private static final Logger LOG = LoggerFactory.getLogger(DemoTold.class);

    private final AnswerFirstHour answer;
    private final WriteLeg write;

    DemoTold(AnswerFirstHour answer, WriteLeg write) {
        this.answer = answer;
        this.write = write;
    }

    /** Where it comes from, and where it stands. */
    public void status(IntakeId intake, DemoStory story, Actor by, Instant at) {
        var cells = story.cells();
        var said = new SaidCells(cells).value("citizenship", "country", _ -> Nationality.Citizenship.ONE)
                .value("first_country", "country", Country::new).spot("home", "home").district("home", "home")
                .spot("last_stay", "last").district("last_stay", "last");
        var told = head(intake, at, 1);
        answer(List.of(child(Nationality.class, told, said.values()), child(Origin.class, told, said.values())), by,
                at);
        var stands = new SaidCells(cells).value("stands", "stands", ChildStatus.Stands::valueOf)
                .value("identified_by", "authority", ChildStatus.IdentifyingAuthority::valueOf);
        if (cells.said("stands").equals("PRESUMED")) {
            stands.value("confirmed_with", "stands", _ -> ChildStatus.ConfirmedWith.CHILDS_ACCOUNT);
        }
        answer(List.of(page(ChildStatus.class,
                new IntakePage.Head(intake, Revision.NEW, IntakePage.ToldBy.SEEN, day(at)), stands.values(),
                Certainty.ESTIMATED_BY_WORKER)), by, at);
    }

    /** What the child told on this day about how it began, the way and the work; of some there is nothing to tell. */
    public void of(IntakeId intake, DemoStory story, Actor by, Instant at) {
        var cells = story.cells();
        if (cells.told("began").isEmpty()) {
            return;
        }
        var told = head(intake, at, 2);
        answer(List.of(child(HowItBegan.class, told, began(cells)), child(TheWork.class, told, work(cells)),
                child(HowFar.class, told, ended(cells)), child(WhatWasDone.class, told, form(cells))), by, at);
        way(cells, told, by, at);
    }

    /** Of a child of whom no more than the way is known: its home, and to where it was taken. */
    public void way(IntakeId intake, Cells cells, Actor by, Instant at) {
        var told = new IntakePage.Head(intake, Revision.NEW, IntakePage.ToldBy.CHILD, day(at));
        answer(List.of(child(Origin.class, told, new SaidCells(cells).spot("home", "home").spot("last_stay", "last")
                .values())), by, at);
        way(cells, told, by, at);
    }

    private static Map<String, Object> began(Cells cells) {
        return new SaidCells(cells).value("began_by", "began", HowItBegan.BeganBy::valueOf)
                .value("recruiter", "recruiter", DemoTold::line).lines("promised", "promised")
                .value("family_part", "family part", HowItBegan.FamilyPart::valueOf)
                .value("paid_family", "paid", DemoTold::line)
                .value("leaving_age", "left at", Integer::valueOf).values();
    }

    private static Map<String, Object> work(Cells cells) {
        return new SaidCells(cells).lines("activities", "work").value("hours_per_day", "hours", Integer::valueOf)
                .value("hours_days_per_week", "week", Integer::valueOf)
                .value("pay_how", "pay", TheWork.PaidHow::valueOf)
                .value("treatment_food", "food", TheWork.EnoughFood::valueOf).values();
    }

    private static Map<String, Object> ended(Cells cells) {
        return new SaidCells(cells).value("went_how_far", "how far", HowFar.WentHowFar::valueOf)
                .value("first_or_again", "again", HowFar.FirstOrAgain::valueOf)
                .value("lasted_count", "months", Integer::valueOf)
                .value("lasted_unit", "months", _ -> HowFar.LastedIn.MONTHS)
                .value("ended_how", "ended", HowFar.EndedHow::valueOf).values();
    }

    /** Who was stopped on the way was meant for it; all others were used so. */
    private static Map<String, Object> form(Cells cells) {
        var happened = !cells.said("how far").equals(HowFar.WentHowFar.STOPPED_ON_THE_WAY.name());
        return new SaidCells(cells).lines(happened ? "forms_happened" : "forms_intended", "form").values();
    }

    /** From the place where it stayed last, over the border where there is one. */
    private void way(Cells cells, IntakePage.Head told, Actor by, Instant at) {
        var leg = new SaidCells(cells).spot("leg_from", "last").value("leg_to_country", "to", Country::new)
                .value("leg_how_by", "by", DemoTold::line);
        if (!cells.said("last").startsWith(cells.said("to"))) {
            leg.value("leg_how_border", "by", _ -> line("BUSH-PATH"));
        }
        var only = new Numbered<>(1, child(Leg.class, told, leg.values()), false);
        var key = UUID.nameUUIDFromBytes(("leg " + told.intake().value()).getBytes(StandardCharsets.UTF_8));
        write.write(new WriteLeg.Request(new KeepNumbered.Wish<>(key, only), day(at)), by, at);
    }

    private void answer(List<? extends IntakePage> pages, Actor by, Instant at) {
        for (var page : pages) {
            try {
                answer.answer(AnswerFirstHour.Request.of(page), by.person(), at);
            } catch (StaleRevision answered) {
                LOG.debug("a page of an invented child was answered before the last start was killed");
            }
        }
    }

    private static IntakePage.Head head(IntakeId intake, Instant at, int talk) {
        return new IntakePage.Head(intake, Revision.NEW, IntakePage.ToldBy.CHILD, day(at), OptionalInt.of(talk));
    }

    private static <P extends RecordPage> P child(Class<P> kind, IntakePage.Head head, Map<String, Object> said) {
        return page(kind, head, said, Certainty.SAID_BY_CHILD);
    }

    /** A page of which this is said by somebody, or by a paper. */
    static <P extends RecordPage> P page(Class<P> kind, IntakePage.Head head, Map<String, Object> said,
            Certainty certainty) {
        return PageColumn.page(kind, head, column -> {
            var value = said.get(column.name());
            return value == null ? Answer.notAsked() : Answer.known(value, certainty);
        });
    }

    /** A line of a list. */
    static Listed line(String code) {
        return Listed.of(new Code(code));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
