package org.kinward.web.intake.page;

import java.util.List;
import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.firsthour.HealthSeen;
import org.kinward.core.intake.firsthour.OthersFound;
import org.kinward.core.intake.firsthour.SafetyNow;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sheet.SheetKind;

/** Where a carer goes after saving: to what must be done at once, to the next sheet, or back to the list. */
public final class After {

    private After() {
    }

    static String saving(SheetReading saved, Opened before) {
        var intake = before.intake().id();
        var kind = SheetKind.of(saved.page());
        if (isUrgent(saved)) {
            return IntakePath.of(intake, kind.path() + "/now");
        }
        if (kind.isOfRecord()) {
            return saved.press().isStopped() ? IntakePath.of(intake, IntakePath.STOPPED)
                    : IntakePath.of(intake, kind.folder()) + saved.press().way();
        }
        if (!before.isDraft()) {
            return IntakePath.of(intake, "check?saved");
        }
        return saved.press().isLater() ? IntakePath.hub(intake) : next(kind, before);
    }

    /** The sheet after this one; of a record back to its answers. */
    public static String next(SheetKind kind, Opened opened) {
        var all = SheetKind.ofHour();
        var following = all.indexOf(kind) + 1;
        var intake = opened.intake().id();
        if (!opened.isDraft()) {
            return IntakePath.of(intake, "check");
        }
        return IntakePath.of(intake, following < all.size() ? all.get(following).path() : "name");
    }

    private static boolean isUrgent(SheetReading saved) {
        var sealed = saved.details().stream()
                .anyMatch(one -> one.field() == VaultField.HEALTH_SIGNS && !one.texts().isEmpty());
        return sealed || isUrgent(saved.page());
    }

    /** Not safe, not sure, somebody around, any sign of illness, or others in danger. */
    public static boolean isUrgent(IntakePage page) {
        return switch (page) {
            case SafetyNow safety -> (safety.safeHere() instanceof Answer.Known<SafetyNow.SafeHere>(var safe, _)
                    && safe != SafetyNow.SafeHere.YES)
                    || (safety.nearby() instanceof Answer.Known<?>(Set<?> around, _) && !around.isEmpty());
            case HealthSeen health ->
                health.signs() instanceof Answer.Known<?>(Set<?> signs, _) && !signs.isEmpty();
            case OthersFound others -> others.othersAreInDanger();
            case IntakePage _ -> false;
        };
    }
}
