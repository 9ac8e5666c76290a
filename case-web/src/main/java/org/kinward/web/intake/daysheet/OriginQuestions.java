package org.kinward.web.intake.daysheet;

import java.util.List;
import java.util.Objects;

import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.Origin;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.SealedReading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.spot.SpotInput;

/** Sheet of the first days: where the child comes from. */
record OriginQuestions(SpotInput home, SpotInput birth, SpotInput lastStay, String villages) implements Questions {

    OriginQuestions {
        home = SpotInput.orEmpty(home);
        birth = SpotInput.orEmpty(birth);
        lastStay = SpotInput.orEmpty(lastStay);
        villages = Objects.requireNonNullElse(villages, "");
    }

    static OriginQuestions of(Origin page, Shown shown) {
        return new OriginQuestions(SpotInput.of(page.home(), shown), SpotInput.of(page.birth(), shown),
                SpotInput.of(page.lastStay(), shown), "");
    }

    @Override
    public Origin read(Reading reading, IntakePage.Head head) {
        return new Origin(head, home.read(reading, "home."), birth.read(reading, "birth."),
                lastStay.read(reading, "lastStay."));
    }

    @Override
    public List<ForVault> forVault(Reading reading) {
        return SealedReading.lines(reading, "villages", villages, VaultField.PRECISE_ADDRESS);
    }
}
