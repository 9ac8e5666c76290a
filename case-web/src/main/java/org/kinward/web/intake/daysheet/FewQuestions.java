package org.kinward.web.intake.daysheet;

import java.util.List;
import java.util.Objects;

import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.Ethnicity;
import org.kinward.core.intake.firstdays.FirstDaysPage.HealthCheck;
import org.kinward.core.intake.firstdays.FirstDaysPage.HowCame;
import org.kinward.core.lists.CodeList;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.SealedReading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.ListedInput;
import org.kinward.web.shell.form.AnswerInput;

/** Sheets of a few questions only. */
final class FewQuestions {

    private FewQuestions() {
    }

    /** Sheet of the first days: the child’s group. */
    record EthnicityQuestions(AnswerInput groupNoted, String ownWords) implements Questions {

        EthnicityQuestions {
            groupNoted = AnswerInput.orEmpty(groupNoted);
            ownWords = Objects.requireNonNullElse(ownWords, "");
        }

        static EthnicityQuestions of(Ethnicity page, Shown shown) {
            return new EthnicityQuestions(shown.one(page.groupNoted()), "");
        }

        @Override
        public Ethnicity read(Reading reading, IntakePage.Head head) {
            return new Ethnicity(head, reading.one("groupNoted", groupNoted, Ethnicity.GroupNoted.class));
        }

        @Override
        public List<ForVault> forVault(Reading reading) {
            return SealedReading.lines(reading, "ownWords", ownWords, VaultField.ETHNIC_GROUP);
        }
    }

    /** Sheet of the first days: health check. */
    record HealthCheckQuestions(AnswerInput examinedBy, AnswerInput healthAgain, String result) implements Questions {

        HealthCheckQuestions {
            examinedBy = AnswerInput.orEmpty(examinedBy);
            healthAgain = AnswerInput.orEmpty(healthAgain);
            result = Objects.requireNonNullElse(result, "");
        }

        static HealthCheckQuestions of(HealthCheck page, Shown shown) {
            return new HealthCheckQuestions(shown.one(page.examinedBy()), shown.yesNo(page.healthAgain()), "");
        }

        @Override
        public HealthCheck read(Reading reading, IntakePage.Head head) {
            return new HealthCheck(head, reading.one("examinedBy", examinedBy, HealthCheck.Examiner.class),
                    reading.yesNo("healthAgain", healthAgain));
        }

        @Override
        public List<ForVault> forVault(Reading reading) {
            return SealedReading.lines(reading, "result", result, VaultField.HEALTH_RESULT);
        }
    }

    /** Sheet of the first days: how the child came. */
    record HowCameQuestions(ListedInput cameBy, AnswerInput ownWish) implements Questions {

        HowCameQuestions {
            cameBy = ListedInput.orEmpty(cameBy);
            ownWish = AnswerInput.orEmpty(ownWish);
        }

        static HowCameQuestions of(HowCame page, Shown shown) {
            return new HowCameQuestions(shown.listed(page.cameBy()), shown.yesNo(page.ownWish()));
        }

        @Override
        public HowCame read(Reading reading, IntakePage.Head head) {
            return new HowCame(head, reading.listed("cameBy", cameBy, CodeList.HOW_CAME),
                    reading.yesNo("ownWish", ownWish));
        }
    }
}
