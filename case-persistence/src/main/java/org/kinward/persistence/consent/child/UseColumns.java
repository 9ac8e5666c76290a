package org.kinward.persistence.consent.child;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kinward.core.consent.use.ContactBy;
import org.kinward.core.consent.use.ContactSays;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.ExtraUse;
import org.kinward.core.consent.use.FamilyMember;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.consent.use.ServiceKind;
import org.kinward.core.consent.use.Use;

/** A use as columns. */
final class UseColumns {

    private UseColumns() {
    }

    static Use use(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "BEING_RECORDED" -> new Use.BeingRecorded();
            case "SERVICE" -> new Use.Service(Words.needed(row, "service", ServiceKind.class));
            case "SHARING" -> new Use.Sharing(
                    new Recipient(Words.needed(row, "office_kind", RecipientKind.class), row.getString("office")),
                    Words.several(row, "data_groups", DataGroup.class), row.getObject("until_on", LocalDate.class));
            case "FAMILY_CONTACT" -> new Use.FamilyContact(Words.needed(row, "family_member", FamilyMember.class),
                    Words.needed(row, "contact_by", ContactBy.class),
                    Words.several(row, "contact_says", ContactSays.class));
            default -> new Use.Extra(Words.needed(row, "extra_use", ExtraUse.class));
        };
    }

    static Map<String, @Nullable Object> of(Use use) {
        var columns = new HashMap<String, @Nullable Object>();
        for (var name : new String[]{"service", "officeKind", "office", "groups", "until", "member", "contactBy",
                "says", "extra"}) {
            columns.put(name, null);
        }
        switch (use) {
            case Use.BeingRecorded _ -> columns.put("kind", "BEING_RECORDED");
            case Use.Service(var service) -> columns.putAll(Map.of("kind", "SERVICE", "service", service.name()));
            case Use.Sharing(var with, var groups, var until) -> columns.putAll(Map.of("kind", "SHARING", "officeKind",
                    with.kind().name(), "office", with.office(), "groups", Words.joined(groups), "until", until));
            case Use.FamilyContact(var whom, var by, var says) -> columns.putAll(Map.of("kind", "FAMILY_CONTACT",
                    "member", whom.name(), "contactBy", by.name(), "says", Words.joined(says)));
            case Use.Extra(var extra) -> columns.putAll(Map.of("kind", "EXTRA", "extra", extra.name()));
        }
        return columns;
    }
}
