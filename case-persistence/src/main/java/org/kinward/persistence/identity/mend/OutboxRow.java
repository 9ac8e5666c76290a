package org.kinward.persistence.identity.mend;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.CareSpan;
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
        for (var column : new String[]{"reference", "record", "care", "agency", "place", "person", "decided", "cover",
                "away", "since", "until"}) {
            row.put(column, null);
        }
        return row;
    }

    private static void put(Map<String, @Nullable Object> row, String kind, ReferenceNumber child) {
        row.put("kind", kind);
        row.put("reference", child.symbols());
    }

    private static void put(Map<String, @Nullable Object> row, CareRight.OfChild right) {
        row.put("reference", right.child().symbols());
        switch (right) {
            case CareRight.ChildAt at -> {
                row.put("care", "child_at");
                row.put("record", at.record());
                row.put("agency", at.agency().value());
                row.put("place", at.place().value());
            }
            case CareRight.LeadWorker(_, var worker) -> {
                row.put("care", "lead_worker");
                row.put("person", worker.value());
            }
            case CareRight.Covers(_, var cover, var span) -> {
                row.put("care", "cover");
                row.put("person", cover.value());
                row.put("cover", span.id());
                row.put("away", span.away().value());
                row.put("since", time(span.from()));
                row.put("until", time(span.until()));
            }
        }
    }

    /** The task of a row; empty when there is no such number or right. */
    static Optional<OutboxTask> read(ResultSet row) throws SQLException {
        try {
            return Optional.of(task(row));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static OutboxTask task(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return switch (kind) {
            case "VAULT_HELD" -> new OutboxTask.VaultHeld(child(row));
            case "VAULT_END" -> new OutboxTask.VaultEnd(child(row));
            case "CARE_GRANT" -> new OutboxTask.CareGrant(right(row), decidedAt(row));
            default -> throw new IllegalArgumentException("an unknown task: " + kind);
        };
    }

    private static CareRight.OfChild right(ResultSet row) throws SQLException {
        var care = row.getString("care");
        return switch (care) {
            case "child_at" -> new CareRight.ChildAt(child(row), id(row, "record_id"),
                    new AgencyId(id(row, "agency_id")), new PlaceId(id(row, "place_id")),
                    Optional.ofNullable(row.getString("first_reference")).map(ReferenceNumber::new));
            case "lead_worker" -> new CareRight.LeadWorker(child(row), new PersonId(id(row, "person_id")));
            case "cover" -> new CareRight.Covers(child(row), new PersonId(id(row, "person_id")),
                    new CareSpan(id(row, "cover_id"), new PersonId(id(row, "away_id")), moment(row, "since_at"),
                            moment(row, "until_at")));
            default -> throw new IllegalArgumentException("an unknown right: " + care);
        };
    }

    private static ReferenceNumber child(ResultSet row) throws SQLException {
        return new ReferenceNumber(row.getString("reference"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** Never later than the database saw the task come in: a date ahead would outlive every revocation until then. */
    private static Instant decidedAt(ResultSet row) throws SQLException {
        var said = moment(row, "decided_at");
        var left = moment(row, "left_at");
        return said.isBefore(left) ? said : left;
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
