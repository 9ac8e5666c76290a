package org.kinward.persistence.returning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.returning.Durable;
import org.kinward.core.returning.family.FamilyId;
import org.kinward.core.returning.family.Kin;
import org.kinward.core.returning.plan.Arrival;
import org.kinward.core.returning.plan.Missing;
import org.kinward.core.returning.plan.Return;
import org.kinward.core.returning.plan.ReturnId;
import org.kinward.core.returning.plan.ReturnMove;
import org.kinward.core.returning.plan.ReturnState;
import org.kinward.core.saving.Revision;

/** A return as it stands: its last version, who receives, why it cannot wait, and what became of it. */
final class ReturnRows {

    static final String SELECT = """
            select r.id, r.case_file_id, l.*, c.family_id as receiver_of, c.sealed_as, c.alike, c.second_id, c.asked_by, c.asked_at, e.missing,
                e.family_id as urgent_for, e.words as why, e.said_by, e.said_at
            from casework.return_home r
            join lateral (select * from casework.return_line x where x.return_id = r.id order by x.number desc limit 1) l on true
            left join lateral (select * from casework.return_receiver x where x.return_id = r.id order by x.number desc limit 1) c
                on true
            left join lateral (select * from casework.return_emergency x where x.return_id = r.id order by x.number desc limit 1) e
                on true
            """;

    private ReturnRows() {
    }

    static Return about(ResultSet row, List<ReturnMove> moves) throws SQLException {
        return new Return(new ReturnId(row.getObject("id", UUID.class)),
                new CaseFileId(row.getObject("case_file_id", UUID.class)), new Revision(row.getLong("number")),
                wanted(row), receiver(row), emergency(row), moves);
    }

    private static Return.Wanted wanted(ResultSet row) throws SQLException {
        return new Return.Wanted(new FamilyId(row.getObject("family_id", UUID.class)),
                Durable.valueOf(row.getString("durable")),
                new Return.Journey(row.getObject("leaves_on", LocalDate.class),
                        ReturnColumns.several(row, "goes_along", Return.GoesAlong.class)),
                new Return.Agreed(Return.AuthoritySays.valueOf(row.getString("authority")),
                        Return.Receiving.valueOf(row.getString("receiving"))),
                row.getString("way_back"));
    }

    private static Optional<Return.Receiver> receiver(ResultSet row) throws SQLException {
        var of = row.getObject("receiver_of", UUID.class);
        return of == null ? Optional.empty()
                : Optional.of(new Return.Receiver(new FamilyId(of),
                        new Return.Compared(row.getInt("sealed_as"), row.getBoolean("alike"),
                                Optional.ofNullable(row.getObject("second_id", UUID.class)).map(PersonId::new)),
                        ReturnColumns.written(row, "asked")));
    }

    private static Optional<Return.Emergency> emergency(ResultSet row) throws SQLException {
        var why = row.getString("why");
        return why == null ? Optional.empty()
                : Optional.of(new Return.Emergency(new FamilyId(row.getObject("urgent_for", UUID.class)),
                        ReturnColumns.several(row, "missing", Missing.class), why,
                        ReturnColumns.written(row, "said")));
    }

    static ReturnMove move(ResultSet row) throws SQLException {
        return new ReturnMove(ReturnState.valueOf(row.getString("state")), row.getString("words"),
                ReturnColumns.written(row, "moved"));
    }

    static Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(row.getObject("arrived_on", LocalDate.class),
                new Arrival.To(Kin.valueOf(row.getString("receiver")),
                        Arrival.IdentitySeen.valueOf(row.getString("identity")),
                        Arrival.Witness.valueOf(row.getString("witness"))),
                new Arrival.Child(Arrival.HowChildWas.valueOf(row.getString("child_view")),
                        row.getString("child_words"),
                        row.getBoolean("belongings")),
                OptionalInt.of(row.getInt("sealed_as")), ReturnColumns.written(row, "handed"));
    }
}
