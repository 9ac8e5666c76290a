package org.kinward.web.verification;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PlaceId;
import org.kinward.core.saving.Revision;
import org.kinward.core.verification.DrawSample;
import org.kinward.core.verification.Sample;
import org.kinward.core.verification.Verification;
import org.kinward.core.verification.VerificationId;
import org.kinward.reporting.verification.VerificationLists.DrawnPlace;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.language.Digits;
import org.kinward.web.shell.language.TypedMonth;
import org.springframework.validation.BindingResult;

/** A sample as asked for: of which place, for whom, of which months, by which number, how many. */
record VerificationForm(String place, String visitor, String from, String to, String seed, String most,
        FormStamp stamp) {

    private static final String USUAL = "10";

    VerificationForm(@Nullable String place, @Nullable String visitor, @Nullable String from, @Nullable String to,
            @Nullable String seed, @Nullable String most, @Nullable FormStamp stamp) {
        this.place = place == null ? "" : place;
        this.visitor = visitor == null ? "" : visitor;
        this.from = from == null ? "" : from;
        this.to = to == null ? "" : to;
        this.seed = seed == null ? "" : seed;
        this.most = most == null ? "" : most;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static VerificationForm empty(List<DrawnPlace> places) {
        return new VerificationForm(places.size() == 1 ? places.getFirst().id().toString() : null, null, null, null,
                null, USUAL, FormStamp.fresh(Revision.NEW));
    }

    /** What is asked for; empty if something is wrong, and then everything wrong is said. */
    Optional<DrawSample.Wanted> read(List<DrawnPlace> places, BindingResult result) {
        var where = places.stream().map(DrawnPlace::id).filter(id -> id.toString().equals(place)).findFirst();
        if (where.isEmpty()) {
            result.rejectValue("place", "verification.place.missing");
        }
        if (visitor.isBlank() || visitor.strip().length() > Verification.Asked.LONGEST) {
            result.rejectValue("visitor", "verification.visitor.wrong");
        }
        var first = month("from", from, result);
        var last = month("to", to, result);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            result.rejectValue("to", "verification.months.backwards");
        }
        var number = number("seed", seed, Sample.LARGEST_SEED, result);
        var files = number("most", most, Sample.MOST, result);
        return result.hasErrors()
                ? Optional.empty()
                : Optional.of(wanted(where.orElseThrow(), new Verification.Asked(visitor, first.orElseThrow(),
                        last.orElseThrow(), number.orElseThrow(), files.orElseThrow())));
    }

    private DrawSample.Wanted wanted(UUID where, Verification.Asked asked) {
        return new DrawSample.Wanted(new VerificationId(stamp.idempotencyKey()), new PlaceId(where), asked);
    }

    private static Optional<YearMonth> month(String field, String typed, BindingResult result) {
        var read = TypedMonth.read(typed);
        if (read.isEmpty()) {
            result.rejectValue(field, "verification." + field + ".wrong");
        }
        return read;
    }

    private static Optional<Integer> number(String field, String typed, int most, BindingResult result) {
        var read = Digits.read(typed).filter(number -> number >= 1 && number <= most);
        if (read.isEmpty()) {
            result.rejectValue(field, "verification." + field + ".wrong");
        }
        return read;
    }
}
