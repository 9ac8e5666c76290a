package org.kinward.web.demo.later;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
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
import org.kinward.core.intake.firstdays.Belongings.MoneyKind;
import org.kinward.core.intake.later.HowFar;
import org.kinward.core.intake.later.HowItBegan;
import org.kinward.core.intake.later.TheWork;
import org.kinward.core.intake.numbered.Numbered;
import org.kinward.core.later.leg.Leg;
import org.kinward.core.later.leg.WriteLeg;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One of the invented children has told how it began, the way and the work, in the second talk. */
@Component
@Profile("demo & !production")
public final class DemoTold {

    private static final Logger LOG = LoggerFactory.getLogger(DemoTold.class);

    private static final Map<String, Object> BEGAN = Map.of("began_by", HowItBegan.BeganBy.RECRUITER_CAME, "recruiter",
            line("BROKER"), "promised", Set.of(line("SCHOOL")), "family_part", HowItBegan.FamilyPart.FORCED_OR_DECEIVED,
            "paid_family", line("NEVER-CAME"), "leaving_age", 11);
    private static final Map<String, Object> WORK = Map.of("activities", Set.of(line("DOM-OTHER"), line("ST-SELL")),
            "hours_per_day", 14, "hours_days_per_week", 7, "pay_how", TheWork.PaidHow.PROMISED_NEVER_PAID, "pay_amount",
            15000, "pay_currency", MoneyKind.XOF, "treatment_food", TheWork.EnoughFood.TOO_LITTLE, "held_contact",
            TheWork.ContactHome.NONE, "held_leave", TheWork.CouldLeave.WITH_LEAVE);
    private static final Map<String, Object> ENDED = Map.of("went_how_far", HowFar.WentHowFar.USED_THERE,
            "first_or_again",
            HowFar.FirstOrAgain.FIRST_TIME, "lasted_count", 14, "lasted_unit", HowFar.LastedIn.MONTHS, "ended_how",
            HowFar.EndedHow.RAN_AWAY);
    private static final List<Map<String, Object>> WAY = List.of(
            Map.of("leg_from_country", new Country("BJ"), "leg_from_region", line("BJ-AK"), "leg_to_country",
                    new Country("BJ"), "leg_to_region", line("BJ-LI"), "leg_how_by", line("BUSH-TAXI")),
            Map.of("leg_from_country", new Country("BJ"), "leg_from_region", line("BJ-LI"), "leg_to_country",
                    new Country("TG"), "leg_how_by", line("MOTORBIKE"), "leg_how_border", line("BUSH-PATH"),
                    "leg_company_paid_by", Leg.WhoPaid.RECRUITER));

    private final AnswerFirstHour answer;
    private final WriteLeg write;

    DemoTold(AnswerFirstHour answer, WriteLeg write) {
        this.answer = answer;
        this.write = write;
    }

    /** What the child told on this day. */
    public void of(IntakeId intake, Actor by, Instant at) {
        var told = new IntakePage.Head(intake, Revision.NEW, IntakePage.ToldBy.CHILD, day(at), OptionalInt.of(2));
        for (var page : List.of(child(HowItBegan.class, told, BEGAN), child(TheWork.class, told, WORK),
                child(HowFar.class, told, ENDED))) {
            try {
                answer.answer(AnswerFirstHour.Request.of(page), by.person(), at);
            } catch (StaleRevision answered) {
                LOG.debug("a page of an invented child was answered before the last start was killed");
            }
        }
        for (int number = 1; number <= WAY.size(); number++) {
            var leg = new Numbered<>(number, child(Leg.class, told, WAY.get(number - 1)), false);
            var key = UUID.nameUUIDFromBytes(("leg " + intake.value() + number)
                    .getBytes(StandardCharsets.UTF_8));
            write.write(new WriteLeg.Request(new KeepNumbered.Wish<>(key, leg), day(at)), by, at);
        }
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
