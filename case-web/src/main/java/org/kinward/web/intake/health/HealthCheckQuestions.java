package org.kinward.web.intake.health;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.child.HealthApart;
import org.kinward.core.child.HealthApart.ApartTick;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultText;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.FirstDaysPage.HealthCheck;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.SealedReading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.shell.form.AnswerInput;

/**
 * Sheet of the first days: health check. Sexual violence is no question to the child: it is the tick of the health worker
 * who looked, with a key of its own.
 *
 * @param found
 *            what the health worker ticks; never shown back here
 */
public record HealthCheckQuestions(AnswerInput examinedBy, AnswerInput healthAgain, String result,
        List<String> found) implements Questions {

    /** What a health worker says; that it is possible is for who sees the child first. */
    static final List<ApartTick> TICKS = List.copyOf(EnumSet.complementOf(EnumSet.of(ApartTick.POSSIBLE)));

    private static final Set<String> HEALTH_WORKERS = Set.of(HealthCheck.Examiner.NURSE.name(),
            HealthCheck.Examiner.DOCTOR.name(), HealthCheck.Examiner.MIDWIFE.name());

    public HealthCheckQuestions(@Nullable AnswerInput examinedBy, @Nullable AnswerInput healthAgain,
            @Nullable String result,
            @Nullable List<String> found) {
        this.examinedBy = AnswerInput.orEmpty(examinedBy);
        this.healthAgain = AnswerInput.orEmpty(healthAgain);
        this.result = Objects.requireNonNullElse(result, "");
        this.found = found == null ? List.of() : List.copyOf(found);
    }

    public static HealthCheckQuestions of(HealthCheck page, Shown shown) {
        return new HealthCheckQuestions(shown.one(page.examinedBy()), shown.yesNo(page.healthAgain()), "", List.of());
    }

    @Override
    public HealthCheck read(Reading reading, IntakePage.Head head) {
        return new HealthCheck(head, reading.one("examinedBy", examinedBy, HealthCheck.Examiner.class),
                reading.yesNo("healthAgain", healthAgain));
    }

    @Override
    public List<ForVault> forVault(Reading reading) {
        var result = SealedReading.lines(reading, "result", this.result, VaultField.HEALTH_RESULT);
        var ticks = EnumSet.noneOf(ApartTick.class);
        for (var name : found) {
            var tick = Reading.constant(ApartTick.class, name).filter(TICKS::contains);
            if (tick.isEmpty()) {
                reading.reject("found", "shell.answer.unknown-standing");
                return List.of();
            }
            ticks.add(tick.get());
        }
        if (!ticks.isEmpty() && !HEALTH_WORKERS.contains(examinedBy.value())) {
            reading.reject("found", "intake.health-check.found.whose");
            return List.of();
        }
        return ticks.isEmpty() && result.isEmpty() ? result : Stream.concat(result.stream(), beside(ticks)).toList();
    }

    /** Written with every result, ticked or not: that it is there says nothing. */
    private static Stream<ForVault> beside(Set<ApartTick> ticks) {
        return Stream.of(ForVault.at(VaultField.HEALTH_APART_FOUND, ForVault.NEXT,
                new VaultText(new HealthApart(ticks).encode())));
    }
}
