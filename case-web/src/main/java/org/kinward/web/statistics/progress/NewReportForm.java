package org.kinward.web.statistics.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PlaceId;
import org.kinward.core.saving.Revision;
import org.kinward.core.statistics.progress.Cadence;
import org.kinward.core.statistics.progress.Layer;
import org.kinward.core.statistics.progress.ProgressReport.About;
import org.kinward.core.statistics.progress.ProgressReport.Covers;
import org.kinward.core.statistics.progress.ReportId;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.UnreadableForm;
import org.kinward.web.shell.language.TypedMonth;
import org.kinward.web.statistics.figure.FigureSetting;
import org.springframework.validation.Errors;

/** A report that is to be begun, as typed. */
record NewReportForm(String layer, String area, String cadence, String from, List<String> places, List<String> reports,
        FormStamp stamp) {

    NewReportForm(@Nullable String layer, @Nullable String area, @Nullable String cadence, @Nullable String from,
            @Nullable List<String> places, @Nullable List<String> reports, @Nullable FormStamp stamp) {
        this.layer = orEmpty(layer);
        this.area = orEmpty(area);
        this.cadence = orEmpty(cadence);
        this.from = orEmpty(from);
        this.places = places == null ? List.of() : List.copyOf(places);
        this.reports = reports == null ? List.of() : List.copyOf(reports);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static NewReportForm empty() {
        return new NewReportForm(null, null, null, null, null, null, FormStamp.fresh(Revision.NEW));
    }

    ReportId id() {
        return new ReportId(stamp.idempotencyKey());
    }

    /** What it is about; empty if something is wrong, and then it says what. */
    Optional<About> about(Errors errors) {
        var month = TypedMonth.read(from);
        if (month.isEmpty()) {
            errors.rejectValue("from", "statistics.period.wrong");
        }
        if (area.isBlank() || area.strip().length() > About.LONGEST) {
            errors.rejectValue("area", "statistics.progress.area.wrong", new Object[]{About.LONGEST}, null);
        }
        return errors.hasErrors() ? Optional.empty()
                : month.map(
                        first -> new About(one(Layer.values(), layer), area, one(Cadence.values(), cadence), first));
    }

    /** Places of one's own agency, and reports. */
    Covers covers(FigureSetting.Here here) {
        Set<PlaceId> chosen = places.stream().map(here::place).flatMap(Optional::stream).collect(Collectors.toSet());
        return new Covers(chosen, reports.stream().map(NewReportForm::report).collect(Collectors.toSet()));
    }

    private static ReportId report(String typed) {
        try {
            return new ReportId(UUID.fromString(typed));
        } catch (IllegalArgumentException notOurs) {
            throw new UnreadableForm("reports");
        }
    }

    private static <E extends Enum<E>> E one(E[] all, String word) {
        return Arrays.stream(all).filter(one -> one.name().equals(word)).findFirst().orElse(all[0]);
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
