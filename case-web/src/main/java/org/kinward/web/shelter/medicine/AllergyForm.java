package org.kinward.web.shelter.medicine;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.shelter.medicine.Allergy;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.FormStamp;

/** An allergy, as typed. What it is goes to the vault and never comes back. */
record AllergyForm(String sealed, String severity, FormStamp stamp) {

    AllergyForm(@Nullable String sealed, @Nullable String severity, @Nullable FormStamp stamp) {
        this.sealed = Fields.orEmpty(sealed);
        this.severity = Fields.orEmpty(severity);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static AllergyForm begin(int shown) {
        return new AllergyForm(null, null, FormStamp.shown(shown));
    }

    /** What was typed, for somebody who has seen so many allergies. */
    AllergyForm seen(int shown) {
        return new AllergyForm(sealed, severity, FormStamp.shown(shown));
    }

    /** How bad it is; empty if something is wrong, and then it says what. */
    Optional<Allergy.Severity> read(Fields fields) {
        MedicineForm.text(fields, sealed);
        var how = fields.one("severity", severity, Allergy.Severity.class);
        return fields.result().hasErrors() ? Optional.empty() : how;
    }

    /** A form about health prints itself as hidden. */
    @Override
    public String toString() {
        return "AllergyForm[hidden]";
    }
}
