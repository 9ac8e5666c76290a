package org.kinward.web.shelter.count;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.count.Company;
import org.kinward.core.shelter.count.CountLine;
import org.kinward.core.shelter.count.Found;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedHour;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shelter.House;
import org.springframework.validation.BindingResult;

/** One child of the count, as typed: seen, or somewhere with somebody, or not where expected. */
record LineInput(String child, List<String> seen, String where, String with, String back) {

    LineInput(@Nullable String child, @Nullable List<String> seen, @Nullable String where, @Nullable String with,
            @Nullable String back) {
        this.child = Fields.orEmpty(child);
        this.seen = seen == null ? List.of() : List.copyOf(seen);
        this.where = Fields.orEmpty(where);
        this.with = Fields.orEmpty(with);
        this.back = Fields.orEmpty(back);
    }

    static LineInput of(String child) {
        return new LineInput(child, null, null, null, null);
    }

    /** As it was counted before, for whoever corrects it. */
    static LineInput of(CountLine line, House house) {
        var in = line.found() == Found.IN_THE_HOUSE;
        return new LineInput(line.child().value().toString(), in ? List.of("SEEN") : null,
                in ? null : line.found().name(), line.with().map(Enum::name).orElse(null),
                line.back().map(at -> at.atZone(house.zone()).toLocalTime().toString()).orElse(null));
    }

    /** Whether the part below has to be open. */
    public boolean isOpen() {
        return !where.isEmpty() || !with.isEmpty() || !back.isEmpty();
    }

    /** At which line of the form it stands, in which house, and where it is said what is wrong. */
    record At(String line, House house, BindingResult result) {

        void wrong(String field, String key) {
            result.rejectValue(line + "." + field, key);
        }
    }

    /** What was said about this child; empty if something is wrong, and then it says what at its line. */
    Optional<CountLine> read(At at) {
        var id = new IntakeId(RiskPath.id(child));
        var found = Fields.maybe(where, Found.class).filter(one -> one != Found.IN_THE_HOUSE);
        if (!seen.isEmpty() && found.isEmpty()) {
            return Optional.of(CountLine.seen(id));
        }
        if (found.isEmpty() || !seen.isEmpty()) {
            at.wrong("seen", found.isEmpty() ? "shelter.count.line.missing" : "shelter.count.line.both");
            return Optional.empty();
        }
        return found.get().isOut() ? out(id, found.get(), at) : Optional.of(CountLine.notThere(id));
    }

    private Optional<CountLine> out(IntakeId id, Found found, At at) {
        var company = Fields.maybe(with, Company.class);
        if (company.isEmpty()) {
            at.wrong("with", "shelter.count.with.missing");
        }
        var hour = TypedHour.read(back);
        var unreadable = !back.isBlank() && hour.isEmpty();
        if (unreadable) {
            at.wrong("back", "shelter.hour.wrong");
        }
        if (company.isEmpty() || unreadable) {
            return Optional.empty();
        }
        var house = at.house();
        var due = hour.map(time -> backAt(house.at(house.today(), time), house));
        return Optional.of(new CountLine(id, found, company, due));
    }

    /** An hour that is past today is meant for tomorrow. */
    private static Instant backAt(Instant today, House house) {
        return today.isBefore(house.now()) ? today.atZone(house.zone()).plusDays(1).toInstant() : today;
    }
}
