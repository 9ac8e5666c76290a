package org.kinward.web.intake.spot;

import org.jspecify.annotations.Nullable;
import org.kinward.core.child.Country;
import org.kinward.core.intake.firstdays.Origin;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.ListedInput;
import org.kinward.web.shell.form.AnswerInput;

/** As typed: where something lies, by country, region and district; the village is in the vault. */
public record SpotInput(AnswerInput country, ListedInput region, ListedInput district, AnswerInput landmark) {

    public static final SpotInput EMPTY = new SpotInput(null, null, null, null);

    public SpotInput(@Nullable AnswerInput country, @Nullable ListedInput region, @Nullable ListedInput district,
            @Nullable AnswerInput landmark) {
        this.country = AnswerInput.orEmpty(country);
        this.region = ListedInput.orEmpty(region);
        this.district = ListedInput.orEmpty(district);
        this.landmark = AnswerInput.orEmpty(landmark);
    }

    public static SpotInput orEmpty(@Nullable SpotInput input) {
        return input == null ? EMPTY : input;
    }

    public static SpotInput of(Origin.Spot spot, Shown shown) {
        return new SpotInput(shown.text(spot.country(), Country::code), shown.listed(spot.region()),
                shown.listed(spot.district()), shown.text(spot.landmark(), words -> words));
    }

    /** The answers of the questions whose names begin with this. */
    public Origin.Spot read(Reading reading, String group) {
        return new SpotReading(reading, group).read(this);
    }
}
