package org.kinward.web.intake.daysheet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.Ethnicity;
import org.kinward.core.intake.firstdays.FirstDaysPage.HealthCheck;
import org.kinward.core.intake.firstdays.FirstDaysPage.HowCame;
import org.kinward.core.intake.firstdays.FirstDaysPage.OwnNames;
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

    /**
     * Sheet of the first days: what the child is called. One name a line; each stands beside those that are held, for people
     * say different ones (F16).
     */
    record OwnNamesQuestions(AnswerInput knowsWholeName, AnswerInput hasPhone, NamesInput names) implements Questions {

        OwnNamesQuestions {
            knowsWholeName = AnswerInput.orEmpty(knowsWholeName);
            hasPhone = AnswerInput.orEmpty(hasPhone);
            names = Objects.requireNonNullElse(names, NamesInput.EMPTY);
        }

        /** As typed; it is never shown back. */
        record NamesInput(String given, String family, String nickname, String spelling, String phone) {

            static final NamesInput EMPTY = new NamesInput("", "", "", "", "");

            NamesInput {
                given = Objects.requireNonNullElse(given, "");
                family = Objects.requireNonNullElse(family, "");
                nickname = Objects.requireNonNullElse(nickname, "");
                spelling = Objects.requireNonNullElse(spelling, "");
                phone = Objects.requireNonNullElse(phone, "");
            }

            @Override
            public String toString() {
                return "NamesInput[hidden]";
            }
        }

        static OwnNamesQuestions of(OwnNames page, Shown shown) {
            return new OwnNamesQuestions(shown.yesNo(page.knowsWholeName()), shown.yesNo(page.hasPhone()),
                    NamesInput.EMPTY);
        }

        @Override
        public OwnNames read(Reading reading, IntakePage.Head head) {
            return new OwnNames(head, reading.yesNo("knowsWholeName", knowsWholeName),
                    reading.yesNo("hasPhone", hasPhone));
        }

        @Override
        public List<ForVault> forVault(Reading reading) {
            return Stream.of(SealedReading.lines(reading, "names.given", names.given(), VaultField.GIVEN_NAME),
                    SealedReading.lines(reading, "names.family", names.family(), VaultField.FAMILY_NAME),
                    SealedReading.lines(reading, "names.nickname", names.nickname(), VaultField.NICKNAME),
                    SealedReading.lines(reading, "names.spelling", names.spelling(), VaultField.OTHER_SPELLING),
                    SealedReading.phone(reading, "names.phone", names.phone(), VaultField.CHILD_PHONE))
                    .flatMap(List::stream).toList();
        }
    }

    /** Sheet of the first days: the child’s group; first in its own words, then a line of the agency’s list. */
    record EthnicityQuestions(AnswerInput groupNoted, String ownWords, String fromList) implements Questions {

        EthnicityQuestions {
            groupNoted = AnswerInput.orEmpty(groupNoted);
            ownWords = Objects.requireNonNullElse(ownWords, "");
            fromList = Objects.requireNonNullElse(fromList, "");
        }

        static EthnicityQuestions of(Ethnicity page, Shown shown) {
            return new EthnicityQuestions(shown.one(page.groupNoted()), "", "");
        }

        @Override
        public Ethnicity read(Reading reading, IntakePage.Head head) {
            return new Ethnicity(head, reading.one("groupNoted", groupNoted, Ethnicity.GroupNoted.class));
        }

        @Override
        public List<ForVault> forVault(Reading reading) {
            var chosen = fromList.strip();
            if (chosen.isEmpty()) {
                return SealedReading.lines(reading, "ownWords", ownWords, VaultField.ETHNIC_GROUP);
            }
            if (reading.ground().listed().words().offered(CodeList.ETHNICITY).stream()
                    .noneMatch(line -> line.value().equals(chosen))) {
                reading.reject("fromList", Reading.NO_SUCH_LINE);
                return List.of();
            }
            return SealedReading.lines(reading, "ownWords", ownWords + '\n' + chosen, VaultField.ETHNIC_GROUP);
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
