package org.kinward.reporting.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.lists.Code;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The file of the same child before this one, and the one after it, as far as the acting person sees them. */
@Repository
@Transactional
public class FilesBeside {

    private static final String EARLIER = """
            a.intake_id is not null as follows, e.id as earlier_file, e.reference as earlier_number, k.cause, k.happened_on,
                k.words, k.transfer_id, (k.closed_at at time zone coalesce(z.time_zone, 'UTC'))::date as closed_on, k.reasons, k.left_open,
                casework.guarded_elsewhere(a.child_id, a.intake_id) as guarded
            """;

    private static final String KNOWN = """
            left join casework.case_file e on e.id = a.earlier_file_id
            left join casework.file_again_known k on k.intake_id = a.intake_id
            left join account.agency z on z.id = a.agency_id
            """;

    private final JdbcClient casework;

    FilesBeside(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /** Beside a case file. */
    public record Beside(Optional<Earlier> earlier, Optional<Later> later) {

        /** The only file of a child. */
        public static final Beside NONE = new Beside(Optional.empty(), Optional.empty());
    }

    /**
     * The one before.
     *
     * @param file
     *            empty for whoever may not open it
     * @param known
     *            how it was left; empty for whoever is only on shift
     * @param guarded
     *            whether it, or one before it, says that somebody may not come near the child
     */
    public record Earlier(Optional<One> file, Optional<Known> known, boolean guarded) {
    }

    /** A file that this person may open. */
    public record One(UUID file, ReferenceNumber number) {
    }

    /**
     * Why there is a new file, and how the one before was left.
     *
     * @param happenedOn
     *            the day on which the child was seen in exploitation again; empty where it came back
     * @param words
     *            how it came back
     * @param transfer
     *            by which another agency went on with the case
     */
    public record Known(Optional<LocalDate> happenedOn, Optional<String> words, Optional<UUID> transfer,
            LocalDate closedOn, List<Code> reasons, List<Code> leftOpen) {

        public Known {
            reasons = List.copyOf(reasons);
            leftOpen = List.copyOf(leftOpen);
        }
    }

    /**
     * The one after.
     *
     * @param draft
     *            of the first hour; empty for whoever does not see it, and once there is a record
     */
    public record Later(Optional<UUID> draft, Optional<One> file) {
    }

    /** Beside this case file. */
    public Beside of(UUID file) {
        return casework.sql("select " + EARLIER + """
                    , b.intake_id as later, n.id as later_file, n.reference as later_number, d.id as later_draft
                from casework.case_file f left join casework.file_again a on a.intake_id = f.intake_id
                """ + KNOWN + """
                left join casework.file_again b on b.earlier_file_id = f.id
                left join casework.intake d on d.id = b.intake_id and d.state = 'draft'
                left join casework.case_file n on n.intake_id = b.intake_id
                where f.id = :file
                """).param("file", file).query((row, _) -> new Beside(earlier(row), later(row))).single();
    }

    /** Before this draft. */
    public Optional<Earlier> before(UUID draft) {
        return casework.sql("select " + EARLIER + "from casework.file_again a " + KNOWN + "where a.intake_id = :draft")
                .param("draft", draft).query((row, _) -> earlier(row)).optional().flatMap(one -> one);
    }

    private static Optional<Earlier> earlier(ResultSet row) throws SQLException {
        return row.getBoolean("follows")
                ? Optional.of(new Earlier(one(row, "earlier"), known(row), row.getBoolean("guarded")))
                : Optional.empty();
    }

    private static Optional<Later> later(ResultSet row) throws SQLException {
        return row.getObject("later") == null ? Optional.empty()
                : Optional.of(new Later(Optional.ofNullable(row.getObject("later_draft", UUID.class)),
                        one(row, "later")));
    }

    private static Optional<One> one(ResultSet row, String which) throws SQLException {
        var file = row.getObject(which + "_file", UUID.class);
        return file == null ? Optional.empty()
                : Optional.of(new One(file, new ReferenceNumber(row.getString(which + "_number"))));
    }

    private static Optional<Known> known(ResultSet row) throws SQLException {
        return row.getString("cause") == null ? Optional.empty()
                : Optional.of(new Known(Optional.ofNullable(row.getObject("happened_on", LocalDate.class)),
                        Optional.ofNullable(row.getString("words")),
                        Optional.ofNullable(row.getObject("transfer_id", UUID.class)),
                        row.getObject("closed_on", LocalDate.class),
                        codes(row, "reasons"), codes(row, "left_open")));
    }

    private static List<Code> codes(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).map(Code::new).toList();
    }
}
