package org.kinward.web.intake.daysheet;

import java.util.List;
import java.util.Objects;

import org.kinward.core.child.Country;
import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.Origin;
import org.kinward.web.intake.reading.CountryList;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.SealedReading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.shell.form.AnswerInput;

/** Sheet of the first days: where the child comes from. */
record OriginQuestions(SpotInput home, SpotInput birth, SpotInput lastStay, String villages) implements Questions {

    OriginQuestions {
        home = Objects.requireNonNullElse(home, SpotInput.EMPTY);
        birth = Objects.requireNonNullElse(birth, SpotInput.EMPTY);
        lastStay = Objects.requireNonNullElse(lastStay, SpotInput.EMPTY);
        villages = Objects.requireNonNullElse(villages, "");
    }

    /** As typed: a part of the country, in words; the village is in the vault. */
    record SpotInput(AnswerInput country, AnswerInput region, AnswerInput district, AnswerInput landmark) {

        static final SpotInput EMPTY = new SpotInput(AnswerInput.EMPTY, AnswerInput.EMPTY, AnswerInput.EMPTY,
                AnswerInput.EMPTY);

        SpotInput {
            country = AnswerInput.orEmpty(country);
            region = AnswerInput.orEmpty(region);
            district = AnswerInput.orEmpty(district);
            landmark = AnswerInput.orEmpty(landmark);
        }

        static SpotInput of(Origin.Spot group, Shown shown) {
            return new SpotInput(shown.text(group.country(), Country::code), shown.text(group.region(), words -> words),
                    shown.text(group.district(), words -> words), shown.text(group.landmark(), words -> words));
        }

        Origin.Spot read(Reading reading, String group) {
            return new Origin.Spot(reading.chosen(group + "country", country, CountryList::find),
                    reading.words(group + "region", region, Origin.Spot.REGION_MOST),
                    reading.words(group + "district", district, Origin.Spot.DISTRICT_MOST),
                    reading.words(group + "landmark", landmark, Origin.Spot.LANDMARK_MOST));
        }
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
