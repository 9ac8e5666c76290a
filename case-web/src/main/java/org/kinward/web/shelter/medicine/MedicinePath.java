package org.kinward.web.shelter.medicine;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import org.kinward.core.access.NotThere;
import org.kinward.core.shelter.medicine.Dose;
import org.kinward.core.shelter.medicine.Medicine;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.intake.typed.TypedNumber;
import org.springframework.web.servlet.ModelAndView;

/** Addresses of the pages about medicines. */
final class MedicinePath {

    static final String MEDICINES = CasePath.CASE + "/medicines";

    private MedicinePath() {
    }

    static String of(UUID file) {
        return "/c/" + file + "/medicines";
    }

    /** Who does not give medicines, or asks for one that there is not, is led to the sheet. */
    static ModelAndView toSheet(UUID file) {
        return new ModelAndView("redirect:" + of(file));
    }

    static String of(UUID file, String page) {
        return of(file) + "/" + page;
    }

    /** Where it is said what came of a dose. */
    static String of(Dose.Which dose) {
        return of(dose.file().value(), "dose?medicine=" + dose.medicine() + "&due=" + dose.due());
    }

    /**
     * The number of a medicine as it came in a form or an address.
     *
     * @throws NotThere
     *             if no page of ours can have sent it
     */
    static int number(String typed) {
        return TypedNumber.read(typed).stream().filter(one -> one >= 1 && one <= Medicine.MOST).findFirst()
                .orElseThrow(NotThere::new);
    }

    /**
     * The hour of a dose.
     *
     * @throws NotThere
     *             if no page of ours can have sent it
     */
    static Instant due(String typed) {
        try {
            return Instant.parse(typed);
        } catch (DateTimeParseException notOurs) {
            throw new NotThere();
        }
    }
}
