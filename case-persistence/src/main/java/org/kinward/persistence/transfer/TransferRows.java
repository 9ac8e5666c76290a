package org.kinward.persistence.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.again.FileAgain;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.ChildId;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.service.referral.Shared;
import org.kinward.core.transfer.Transfer;
import org.kinward.core.transfer.TransferId;
import org.kinward.core.transfer.TransferState;

/** An offered case with what goes along, as far as the acting person reads it. */
final class TransferRows {

    static final String SELECT = """
            select t.*, array(select s.part from casework.transfer_share s where s.transfer_id = t.id order by s.part) as parts,
                array(select s.words from casework.transfer_share s where s.transfer_id = t.id order by s.part) as shared
            from casework.transfer t where\s""";

    private TransferRows() {
    }

    static Transfer read(ResultSet row) throws SQLException {
        var about = new Transfer.Case(new CaseFileId(id(row, "case_file_id")), new ChildId(id(row, "child_id")),
                new IntakeId(id(row, "intake_id")), new ReferenceNumber(row.getString("reference")),
                new FileAgain.First(new IntakeId(id(row, "first_intake_id")),
                        new ReferenceNumber(row.getString("first_reference"))),
                new AgencyId(id(row, "from_agency_id")));
        var offer = new Transfer.Offer(new AgencyId(id(row, "to_agency_id")),
                Transfer.WhyOffered.valueOf(row.getString("reason")), row.getString("words"), shared(row),
                moment(row, "until_at"));
        return new Transfer(new TransferId(id(row, "id")), about, offer, by(row, "offered"),
                TransferState.valueOf(row.getString("state")), answer(row));
    }

    private static List<Shared> shared(ResultSet row) throws SQLException {
        var parts = (String[]) row.getArray("parts").getArray();
        var words = (String[]) row.getArray("shared").getArray();
        return IntStream.range(0, parts.length)
                .mapToObj(i -> new Shared(DataGroup.valueOf(parts[i]), words[i]))
                .sorted((one, other) -> one.group().compareTo(other.group())).toList();
    }

    private static Optional<Transfer.Answer> answer(ResultSet row) throws SQLException {
        return row.getObject("answered_by") == null ? Optional.empty()
                : Optional.of(new Transfer.Answer(by(row, "answered"),
                        Optional.ofNullable(row.getObject("place_id", UUID.class)).map(PlaceId::new),
                        row.getString("answer_words")));
    }

    private static Transfer.By by(ResultSet row, String did) throws SQLException {
        return new Transfer.By(new PersonId(id(row, did + "_by")), moment(row, did + "_at"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
