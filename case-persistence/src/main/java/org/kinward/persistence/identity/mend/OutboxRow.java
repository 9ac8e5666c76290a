package org.kinward.persistence.identity.mend;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.mend.OutboxTask;
import org.kinward.core.reference.ReferenceNumber;

/** A task as a row: columns by name, null where the task has no such part. */
final class OutboxRow {

    private OutboxRow() {
    }

    /** Columns and values of a task; every column is there. */
    static Map<String, @Nullable Object> of(OutboxTask task) {
        var row = empty();
        switch (task) {
            case OutboxTask.VaultHeld(var child) -> put(row, "VAULT_HELD", child);
            case OutboxTask.VaultEnd(var child) -> put(row, "VAULT_END", child);
            case OutboxTask.CareGrant(var right, var decidedAt) -> {
                row.put("kind", "CARE_GRANT");
                row.put("decided", time(decidedAt));
                put(row, right);
            }
        }
        return row;
    }

    private static Map<String, @Nullable Object> empty() {
        var row = new HashMap<String, @Nullable Object>();
        for (var column : new String[]{"reference", "record", "care", "agency", "place", "person", "until",
                "decided"}) {
            row.put(column, null);
        }
        return row;
    }

    private static void put(Map<String, @Nullable Object> row, String kind, ReferenceNumber child) {
        row.put("kind", kind);
        row.put("reference", child.symbols());
    }

    private static void put(Map<String, @Nullable Object> row, CareRight right) {
        switch (right) {
            case CareRight.ChildAt at -> {
                put(row, "child_at", at.place(), null);
                row.put("reference", at.child().symbols());
                row.put("record", at.record());
                row.put("agency", at.agency().value());
            }
            case CareRight.LeadWorker(var child, var worker) -> {
                put(row, "lead_worker", null, worker);
                row.put("reference", child.symbols());
            }
            case CareRight.OnShift(var carer, var place, var until) -> {
                put(row, "on_shift", place, carer);
                row.put("until", time(until));
            }
            case CareRight.Manages(var manager, var place) -> put(row, "place_manager", place, manager);
            case CareRight.StaffOf(var person, var place) -> put(row, "place_member", place, person);
        }
    }

    private static void put(Map<String, @Nullable Object> row, String care, @Nullable PlaceId place,
            @Nullable PersonId person) {
        row.put("care", care);
        row.put("place", place == null ? null : place.value());
        row.put("person", person == null ? null : person.value());
    }

    static OutboxTask read(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return switch (kind) {
            case "VAULT_HELD" -> new OutboxTask.VaultHeld(child(row));
            case "VAULT_END" -> new OutboxTask.VaultEnd(child(row));
            case "CARE_GRANT" -> new OutboxTask.CareGrant(right(row), instant(row, "decided_at"));
            default -> throw new IllegalStateException("an unknown task: " + kind);
        };
    }

    private static CareRight right(ResultSet row) throws SQLException {
        var care = row.getString("care");
        return switch (care) {
            case "child_at" -> new CareRight.ChildAt(child(row), id(row, "record_id"),
                    new AgencyId(id(row, "agency_id")), place(row));
            case "lead_worker" -> new CareRight.LeadWorker(child(row), person(row));
            case "on_shift" -> new CareRight.OnShift(person(row), place(row), instant(row, "until"));
            case "place_manager" -> new CareRight.Manages(person(row), place(row));
            case "place_member" -> new CareRight.StaffOf(person(row), place(row));
            default -> throw new IllegalStateException("an unknown right: " + care);
        };
    }

    private static ReferenceNumber child(ResultSet row) throws SQLException {
        return new ReferenceNumber(row.getString("reference"));
    }

    private static PlaceId place(ResultSet row) throws SQLException {
        return new PlaceId(id(row, "place_id"));
    }

    private static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(id(row, "person_id"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
