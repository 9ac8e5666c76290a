package org.kinward.persistence.intake.firsthour;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.kinward.core.intake.firsthour.ContactRules;

/** Page 11: how contact is safe; who may know or not come near is in the vault. */
@Entity
@Table(schema = "casework", name = "first_hour_contact")
class ContactRow extends FirstHourRow {

    private @Nullable Boolean someoneMayKnow;
    private String someoneMayKnowStanding = NOT_ASKED_YET;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> keptAway;
    private String keptAwayStanding = NOT_ASKED_YET;
    private @Nullable String safeContact;
    private String safeContactStanding = NOT_ASKED_YET;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> care;
    private String careStanding = NOT_ASKED_YET;

    static ContactRow of(ContactRules page) {
        var row = new ContactRow();
        row.take(page);
        row.someoneMayKnow = value(page.someoneMayKnow());
        row.someoneMayKnowStanding = standing(page.someoneMayKnow());
        row.keptAway = names(page.keptAway());
        row.keptAwayStanding = standing(page.keptAway());
        row.safeContact = name(page.safeContact());
        row.safeContactStanding = standing(page.safeContact());
        row.care = names(page.care());
        row.careStanding = standing(page.care());
        return row;
    }

    @Override
    ContactRules toPage() {
        return new ContactRules(head(), answer(someoneMayKnow, someoneMayKnowStanding),
                constants(ContactRules.KeptAway.class, keptAway, keptAwayStanding),
                constant(ContactRules.SafeContact.class, safeContact, safeContactStanding),
                constants(ContactRules.ContactCare.class, care, careStanding));
    }
}
