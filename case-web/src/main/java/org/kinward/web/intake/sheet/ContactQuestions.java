package org.kinward.web.intake.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Answer;
import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firsthour.ContactRules;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.SealedReading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.shell.form.AnswerInput;
import org.kinward.web.shell.form.AnswersInput;

/** Sheet 11: who may know, and who may not come near? Who it is goes to the vault (F18, F31). */
record ContactQuestions(AnswerInput someoneMayKnow, AnswersInput keptAway, AnswerInput safeContact, AnswersInput care,
        Names names) implements Questions {

    /** For the vault: one a line, how contact is safe, and a phone to find the child by. */
    record Names(String mayKnow, String mayNotComeNear, String safeContact, String carerPhone) {

        Names(@Nullable String mayKnow, @Nullable String mayNotComeNear, @Nullable String safeContact,
                @Nullable String carerPhone) {
            this.mayKnow = Objects.requireNonNullElse(mayKnow, "");
            this.mayNotComeNear = Objects.requireNonNullElse(mayNotComeNear, "");
            this.safeContact = Objects.requireNonNullElse(safeContact, "");
            this.carerPhone = Objects.requireNonNullElse(carerPhone, "");
        }
    }

    ContactQuestions {
        someoneMayKnow = AnswerInput.orEmpty(someoneMayKnow);
        keptAway = AnswersInput.orEmpty(keptAway);
        safeContact = AnswerInput.orEmpty(safeContact);
        care = AnswersInput.orEmpty(care);
        names = Objects.requireNonNullElseGet(names, () -> new Names(null, null, null, null));
    }

    static ContactQuestions of(ContactRules page, Shown shown) {
        return new ContactQuestions(shown.yesNo(page.someoneMayKnow()), shown.several(page.keptAway()),
                shown.one(page.safeContact()), shown.several(page.care()), new Names(null, null, null, null));
    }

    @Override
    public ContactRules read(Reading reading, IntakePage.Head head) {
        return new ContactRules(head, reading.yesNo("someoneMayKnow", someoneMayKnow),
                keptAway(reading),
                reading.one("safeContact", safeContact, ContactRules.SafeContact.class),
                reading.several("care", care, ContactRules.ContactCare.class));
    }

    /** Who is named as one who may not come near is not let in, also when nobody has ticked it. */
    private Answer<Set<ContactRules.KeptAway>> keptAway(Reading reading) {
        var ticked = reading.several("keptAway", keptAway, ContactRules.KeptAway.class);
        if (names.mayNotComeNear().isBlank()) {
            return ticked;
        }
        if (ticked instanceof Answer.Known<Set<ContactRules.KeptAway>>(var rules, _) && rules.isEmpty()) {
            reading.reject("keptAway.value", "intake.contact.keptAway.named");
        }
        return ticked instanceof Answer.Known<?> ? ticked
                : Answer.known(Set.of(ContactRules.KeptAway.MUST_NOT_BE_LET_IN), reading.usual());
    }

    @Override
    public List<ForVault> forVault(Reading reading) {
        return Stream.of(
                SealedReading.lines(reading, "names.mayKnow", names.mayKnow(), VaultField.MAY_KNOW),
                SealedReading.lines(reading, "names.mayNotComeNear", names.mayNotComeNear(),
                        VaultField.MAY_NOT_COME_NEAR),
                SealedReading.one(reading, "names.safeContact", names.safeContact(), VaultField.SAFE_CONTACT),
                SealedReading.phone(reading, "names.carerPhone", names.carerPhone(), VaultField.CARER_PHONE))
                .flatMap(List::stream).toList();
    }
}
