package org.kinward.web.intake.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Reason;
import org.kinward.core.child.Age;
import org.kinward.core.child.AgeBasis;
import org.kinward.core.child.AgeChecks;
import org.kinward.core.child.AgeProblem;
import org.kinward.web.intake.typed.AgeInput;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.ReadDay;

/** Reads the age question: a date, years, or a range with the best single year, and what it rests on (F5). */
public final class AgeReading {

    private static final String FIRST_DAY = "1";

    private final Reading reading;
    private final AgeInput input;
    private final LocalDate toldOn;

    private AgeReading(Reading reading, AgeInput input, LocalDate toldOn) {
        this.reading = reading;
        this.input = input;
        this.toldOn = toldOn;
    }

    public static Answer<Age> age(Reading reading, AgeInput input, LocalDate toldOn) {
        return new AgeReading(reading, input, toldOn).age();
    }

    /** The day of birth, for the vault; empty unless a whole one was typed. */
    public static Optional<LocalDate> born(AgeInput input) {
        return input.way().equals(AgeInput.DATE) && new Days().read(input.born()) instanceof ReadDay.Day(var day)
                ? Optional.of(day) : Optional.empty();
    }

    private Answer<Age> age() {
        var way = input.way();
        var reason = Reading.constant(Reason.class, way);
        if (way.isEmpty() || reason.isPresent()) {
            return Answer.missing(reason.orElse(Reason.NOT_ASKED_YET));
        }
        var basis = basis();
        var age = switch (way) {
            case AgeInput.DATE -> input.keepsHeldDay() ? ofMonth(basis) : ofDay(basis);
            case AgeInput.YEARS -> ofYears(basis);
            case AgeInput.RANGE -> ofRange(basis);
            default -> {
                reading.reject("age.value", "shell.answer.unknown-standing");
                yield Optional.<Age>empty();
            }
        };
        return age.map(known -> Answer.known(known, basis.certainty())).orElseGet(Answer::notAsked);
    }

    private AgeBasis basis() {
        var chosen = Reading.constant(AgeBasis.class, input.basis());
        if (chosen.isEmpty() && !input.basis().isBlank()) {
            reading.reject("age.basis", "shell.answer.unknown-standing");
        }
        return chosen.orElseGet(() -> Arrays.stream(AgeBasis.values())
                .filter(basis -> basis.certainty() == reading.usual()).findFirst().orElse(AgeBasis.ESTIMATE));
    }

    private Optional<Age> ofDay(AgeBasis basis) {
        return switch (new Days().read(input.born())) {
            case ReadDay.Wrong(var key, var values) -> refuse("age.born", key, values.toArray());
            case ReadDay.Day(var day) -> AgeChecks.birthProblem(day, toldOn)
                    .map(problem -> refuse("age.born", problem))
                    .orElseGet(() -> Optional.of(Age.ofBirthDay(day, toldOn, basis)));
        };
    }

    private Optional<Age> ofMonth(AgeBasis basis) {
        var first = new Days().read(new DateInput(FIRST_DAY, input.born().month(), input.born().year()));
        var years = years("age.born", input.best());
        if (first instanceof ReadDay.Day(var day) && years.isPresent()
                && AgeChecks.birthProblem(day, toldOn).isEmpty()) {
            return Optional.of(new Age.ByBirthDay(YearMonth.from(day), years.getAsInt(), toldOn, basis));
        }
        return refuse("age.born", "shell.date.missing");
    }

    private Optional<Age> ofYears(AgeBasis basis) {
        var years = years("age.years", input.years());
        return years.isEmpty() ? Optional.empty() : Optional.of(Age.ofYears(years.getAsInt(), toldOn, basis));
    }

    private Optional<Age> ofRange(AgeBasis basis) {
        var youngest = years("age.youngest", input.youngest());
        var oldest = years("age.oldest", input.oldest());
        var best = years("age.best", input.best());
        if (youngest.isEmpty() || oldest.isEmpty() || best.isEmpty()) {
            return Optional.empty();
        }
        var years = new Age.Years(youngest.getAsInt(), oldest.getAsInt());
        return AgeChecks.rangeProblem(years.youngest(), years.oldest(), best.getAsInt())
                .map(problem -> refuse(problem == AgeProblem.RANGE_TURNED_AROUND ? "age.youngest" : "age.best",
                        problem))
                .orElseGet(() -> Optional.of(Age.ofRange(years, best.getAsInt(), toldOn, basis)));
    }

    private OptionalInt years(String field, String typed) {
        var number = TypedNumber.read(typed);
        if (number.isEmpty()) {
            reading.reject(field, "intake.age.NOT_A_NUMBER");
            return number;
        }
        var problem = AgeChecks.yearsProblem(number.getAsInt());
        problem.ifPresent(found -> refuse(field, found));
        return problem.isPresent() ? OptionalInt.empty() : number;
    }

    private Optional<Age> refuse(String field, AgeProblem problem) {
        return refuse(field, "term.ageProblem." + problem.name());
    }

    private Optional<Age> refuse(String field, String key, Object... values) {
        reading.reject(field, key, values);
        return Optional.empty();
    }
}
