package org.kinward.web.intake.daysheet;

import java.util.List;
import java.util.Objects;

import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.SafeToContact;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.SealedReading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.shell.form.AnswerInput;
import org.kinward.web.shell.form.AnswersInput;

/** Sheet of the first days: safe contact. */
record SafeToContactQuestions(AnswersInput whoMayKnow, AnswerInput weSay, CallsInput calls, VisitsInput visits,
        String meeting) implements Questions {

    SafeToContactQuestions {
        whoMayKnow = AnswersInput.orEmpty(whoMayKnow);
        weSay = AnswerInput.orEmpty(weSay);
        calls = Objects.requireNonNullElse(calls, CallsInput.EMPTY);
        visits = Objects.requireNonNullElse(visits, VisitsInput.EMPTY);
        meeting = Objects.requireNonNullElse(meeting, "");
    }

    /** As typed: calls. */
    record CallsInput(AnswersInput rules, AnswerInput hours) {

        static final CallsInput EMPTY = new CallsInput(AnswersInput.EMPTY, AnswerInput.EMPTY);

        CallsInput {
            rules = AnswersInput.orEmpty(rules);
            hours = AnswerInput.orEmpty(hours);
        }

        static CallsInput of(SafeToContact.Calls group, Shown shown) {
            return new CallsInput(shown.several(group.rules()), shown.text(group.hours(), words -> words));
        }

        SafeToContact.Calls read(Reading reading, String group) {
            return new SafeToContact.Calls(reading.several(group + "rules", rules, SafeToContact.CallRule.class),
                    reading.words(group + "hours", hours, SafeToContact.Calls.CALLS_HOURS_MOST));
        }
    }

    /** As typed: visits. */
    record VisitsInput(AnswersInput rules, AnswersInput hiddenFrom, AnswerInput danger) {

        static final VisitsInput EMPTY = new VisitsInput(AnswersInput.EMPTY, AnswersInput.EMPTY, AnswerInput.EMPTY);

        VisitsInput {
            rules = AnswersInput.orEmpty(rules);
            hiddenFrom = AnswersInput.orEmpty(hiddenFrom);
            danger = AnswerInput.orEmpty(danger);
        }

        static VisitsInput of(SafeToContact.Visits group, Shown shown) {
            return new VisitsInput(shown.several(group.rules()), shown.several(group.hiddenFrom()),
                    shown.yesNo(group.danger()));
        }

        SafeToContact.Visits read(Reading reading, String group) {
            return new SafeToContact.Visits(reading.several(group + "rules", rules, SafeToContact.VisitRule.class),
                    reading.several(group + "hiddenFrom", hiddenFrom, SafeToContact.HiddenFrom.class),
                    reading.yesNo(group + "danger", danger));
        }
    }

    static SafeToContactQuestions of(SafeToContact page, Shown shown) {
        return new SafeToContactQuestions(shown.several(page.whoMayKnow()), shown.text(page.weSay(), words -> words),
                CallsInput.of(page.calls(), shown), VisitsInput.of(page.visits(), shown), "");
    }

    @Override
    public SafeToContact read(Reading reading, IntakePage.Head head) {
        return new SafeToContact(head, reading.several("whoMayKnow", whoMayKnow, SafeToContact.MayKnowUs.class),
                reading.words("weSay", weSay, SafeToContact.WE_SAY_MOST), calls.read(reading, "calls."),
                visits.read(reading, "visits."));
    }

    @Override
    public List<ForVault> forVault(Reading reading) {
        return SealedReading.lines(reading, "meeting", meeting, VaultField.SAFE_MEETING);
    }
}
