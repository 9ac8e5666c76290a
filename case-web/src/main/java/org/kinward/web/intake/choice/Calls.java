package org.kinward.web.intake.choice;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.placement.WhoToCall;
import org.kinward.reporting.access.Surroundings;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.shell.form.Option;

/** Whom to call about what a sheet asks, with the number of the place or the word that none is written down. */
public final class Calls {

    private Calls() {
    }

    /**
     * One line to call.
     *
     * @param phone
     *            as it is read, or null
     * @param dialled
     *            the same for the telephone itself
     * @param urgent
     *            whether somebody else is called where no number is written down
     */
    public record Call(String key, @Nullable String phone, @Nullable String dialled, boolean urgent) {
    }

    /** In the order of need; none for a sheet that calls nobody. */
    public static List<Call> of(SheetKind kind, List<Surroundings.Called> numbers) {
        return called(kind).stream().map(who -> call(who, numbers)).toList();
    }

    /** In the order of need, after something was shared in an emergency: who wrote it down calls now. */
    public static List<Call> inEmergency(List<Surroundings.Called> numbers) {
        return Stream.of(WhoToCall.POLICE, WhoToCall.AMBULANCE, WhoToCall.DUTY_MANAGER, WhoToCall.NURSE)
                .map(who -> call(who, numbers)).toList();
    }

    private static List<WhoToCall> called(SheetKind kind) {
        return switch (kind) {
            case SAFETY, OTHERS -> List.of(WhoToCall.DUTY_MANAGER, WhoToCall.POLICE);
            case HEALTH -> List.of(WhoToCall.NURSE, WhoToCall.AMBULANCE, WhoToCall.DUTY_MANAGER);
            case LANGUAGE -> List.of(WhoToCall.INTERPRETER);
            default -> List.of();
        };
    }

    private static Call call(WhoToCall who, List<Surroundings.Called> numbers) {
        var phone = numbers.stream().filter(number -> number.who().equals(who.name()))
                .map(Surroundings.Called::phone).findFirst().orElse(null);
        return new Call(Option.termKey(who), phone, phone == null ? null : "tel:" + phone.replaceAll("[^+0-9]", ""),
                who != WhoToCall.INTERPRETER);
    }
}
