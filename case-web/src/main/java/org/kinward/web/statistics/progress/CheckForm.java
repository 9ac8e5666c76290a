package org.kinward.web.statistics.progress;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.statistics.progress.PartnerCheck;
import org.kinward.core.statistics.progress.ProgressReport;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.ReadDay;
import org.springframework.validation.Errors;

/** That a partner has read a report, as typed. */
record CheckForm(String partner, DateInput on, String remarks, FormStamp stamp) {

    CheckForm(@Nullable String partner, @Nullable DateInput on, @Nullable String remarks, @Nullable FormStamp stamp) {
        this.partner = Objects.requireNonNullElse(partner, "");
        this.on = DateInput.orEmpty(on);
        this.remarks = Objects.requireNonNullElse(remarks, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static CheckForm of(ProgressReport report) {
        return new CheckForm(null, null, null, FormStamp.fresh(report.revision()));
    }

    /** The check; empty if something is wrong, and then it says what. */
    Optional<PartnerCheck> read(LocalDate today, Errors errors) {
        if (partner.isBlank() || partner.strip().length() > PartnerCheck.LONGEST_NAME) {
            errors.rejectValue("partner", "statistics.progress.partner.wrong",
                    new Object[]{PartnerCheck.LONGEST_NAME}, null);
        }
        if (remarks.isBlank() || remarks.strip().length() > PartnerCheck.LONGEST) {
            errors.rejectValue("remarks", "statistics.progress.remarks.wrong", new Object[]{PartnerCheck.LONGEST},
                    null);
        }
        var day = new Days().read(on);
        day.reject(errors, "on");
        if (day instanceof ReadDay.Day(var date) && date.isAfter(today)) {
            errors.rejectValue("on", "statistics.progress.on.future");
        }
        return !errors.hasErrors() && day instanceof ReadDay.Day(var date)
                ? Optional.of(new PartnerCheck(partner, date, remarks))
                : Optional.empty();
    }
}
