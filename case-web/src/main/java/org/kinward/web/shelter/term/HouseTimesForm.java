package org.kinward.web.shelter.term;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.saving.Revision;
import org.kinward.core.setting.AgencySetting;
import org.kinward.core.shelter.term.HouseTimes;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.setting.SettingForm;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** By when something is done in a house, as typed. */
record HouseTimesForm(Hours hours, String look, Days days, String leaves,
        FormStamp stamp) implements SettingForm<HouseTimes> {

    /** Hours since a child was last seen, and since it came. */
    record Hours(String told, String authority, String decided, String health) {

        Hours(@Nullable String told, @Nullable String authority, @Nullable String decided, @Nullable String health) {
            this.told = Fields.orEmpty(told);
            this.authority = Fields.orEmpty(authority);
            this.decided = Fields.orEmpty(decided);
            this.health = Fields.orEmpty(health);
        }
    }

    /** Days of long stays. */
    record Days(String first, String second, String third) {

        Days(@Nullable String first, @Nullable String second, @Nullable String third) {
            this.first = Fields.orEmpty(first);
            this.second = Fields.orEmpty(second);
            this.third = Fields.orEmpty(third);
        }
    }

    HouseTimesForm(@Nullable Hours hours, @Nullable String look, @Nullable Days days, @Nullable String leaves,
            @Nullable FormStamp stamp) {
        this.hours = hours == null ? new Hours(null, null, null, null) : hours;
        this.look = Fields.orEmpty(look);
        this.days = days == null ? new Days(null, null, null) : days;
        this.leaves = Fields.orEmpty(leaves);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static HouseTimesForm of(AgencySetting.Current<HouseTimes> current) {
        var times = current.value();
        return new HouseTimesForm(
                new Hours("" + times.missing().told(), "" + times.missing().authority(),
                        "" + times.missing().decided(), "" + times.health()),
                "" + times.firstLook(),
                new Days("" + times.stays().first(), "" + times.stays().second(), "" + times.stays().third()),
                "" + times.leavesFrom(),
                FormStamp.fresh(current.revision()));
    }

    @Override
    public HouseTimesForm seen(Revision revision) {
        return new HouseTimesForm(hours, look, days, leaves, FormStamp.fresh(revision));
    }

    @Override
    public Optional<HouseTimes> read(BindingResult result) {
        var told = number(new Of("hours.told", hours.told()), 1, HouseTimes.Missing.MOST_TOLD, result);
        var authority = number(new Of("hours.authority", hours.authority()), told, HouseTimes.Missing.MOST_AUTHORITY,
                result);
        var decided = number(new Of("hours.decided", hours.decided()), authority, HouseTimes.Missing.MOST_DECIDED,
                result);
        var health = number(new Of("hours.health", hours.health()), 1, HouseTimes.MOST_HOURS, result);
        var first = number(new Of("look", look), 1, HouseTimes.MOST_DAYS_OF_LOOK, result);
        var one = number(new Of("days.first", days.first()), 1, HouseTimes.LongStays.MOST_FIRST, result);
        var two = number(new Of("days.second", days.second()), one + 1, HouseTimes.LongStays.MOST_SECOND, result);
        var three = number(new Of("days.third", days.third()), two + 1, HouseTimes.LongStays.MOST, result);
        var years = number(new Of("leaves", leaves), HouseTimes.YOUNGEST, HouseTimes.OLDEST, result);
        return result.hasErrors() ? Optional.empty() : Optional.of(new HouseTimes(
                new HouseTimes.Missing(told, authority, decided), health, first,
                new HouseTimes.LongStays(one, two, three), years));
    }

    /** A field and what stands in it. */
    private record Of(String name, String typed) {
    }

    private static int number(Of field, int least, int most, BindingResult result) {
        var number = TypedNumber.read(field.typed()).orElse(0);
        if (!HouseTimes.isWithin(number, least, most)) {
            result.rejectValue(field.name(), "shelter.term.wrong", new Object[]{least, most}, null);
            return least;
        }
        return number;
    }
}
