package org.kinward.web.intake.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Answer;
import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firsthour.Escort;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.SealedReading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.MomentInput;
import org.kinward.web.shell.form.AnswerInput;

/** Sheet 5: who brought the child? Asked of the escort, before they leave (F54). */
record EscortQuestions(AnswerInput service, AnswerInput unit, AnswerInput paper, AnswerInput helperPresent,
        AnswerInput wantsChildBack, MomentInput wantsBackAt, Person person) implements Questions {

    /** Who it was; for the vault. */
    record Person(String name, String phone, String paperNumber) {

        Person(@Nullable String name, @Nullable String phone, @Nullable String paperNumber) {
            this.name = Objects.requireNonNullElse(name, "");
            this.phone = Objects.requireNonNullElse(phone, "");
            this.paperNumber = Objects.requireNonNullElse(paperNumber, "");
        }
    }

    EscortQuestions {
        service = AnswerInput.orEmpty(service);
        unit = AnswerInput.orEmpty(unit);
        paper = AnswerInput.orEmpty(paper);
        helperPresent = AnswerInput.orEmpty(helperPresent);
        wantsChildBack = AnswerInput.orEmpty(wantsChildBack);
        wantsBackAt = MomentInput.orEmpty(wantsBackAt);
        person = Objects.requireNonNullElseGet(person, () -> new Person(null, null, null));
    }

    static EscortQuestions of(Escort page, Shown shown) {
        var back = page.wantsBackAt().<Answer<Instant>>map(at -> Answer.known(at, shown.usual()))
                .orElseGet(Answer::notAsked);
        return new EscortQuestions(shown.one(page.service()), shown.text(page.unit(), unit -> unit),
                shown.one(page.paper()), shown.yesNo(page.helperPresent()), shown.yesNo(page.wantsChildBack()),
                shown.moment(back), new Person(null, null, null));
    }

    @Override
    public Escort read(Reading reading, IntakePage.Head head) {
        return new Escort(head, reading.one("service", service, Escort.HowCame.class),
                reading.words("unit", unit, Escort.UNIT_LENGTH), reading.one("paper", paper, Escort.EscortPaper.class),
                reading.yesNo("helperPresent", helperPresent), reading.yesNo("wantsChildBack", wantsChildBack),
                back(reading));
    }

    private Optional<Instant> back(Reading reading) {
        return !wantsBackAt.isBlank()
                && reading.moment("wantsBackAt", wantsBackAt) instanceof Answer.Known<Instant>(var at, _)
                        ? Optional.of(at) : Optional.empty();
    }

    @Override
    public List<ForVault> forVault(Reading reading) {
        return Stream.of(
                SealedReading.one(reading, "person.name", person.name(), VaultField.ESCORT_NAME),
                SealedReading.one(reading, "person.phone", person.phone(), VaultField.ESCORT_PHONE),
                SealedReading.one(reading, "person.paperNumber", person.paperNumber(), VaultField.ESCORT_PAPER_NUMBER))
                .flatMap(List::stream).toList();
    }
}
