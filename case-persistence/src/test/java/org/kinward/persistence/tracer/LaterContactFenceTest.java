package org.kinward.persistence.tracer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.persistence.database.TriedAs.DONE;
import static org.kinward.persistence.database.TriedAs.NOTHING;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.database.TriedAs;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the database refuses of coming back later: what nobody agreed to, and a second question after a no. */
@PersistenceTest
@Import(ContractPlace.class)
class LaterContactFenceTest {

    @Autowired
    private ContractPlace place;
    @Autowired
    private TestDatabase database;

    private final UUID consent = UUID.randomUUID();
    private UUID file = consent;

    @BeforeEach
    void asked() {
        file = place.fileOf(place.worker()).value();
        database.superuser().sql("""
                insert into casework.consent (id, case_file_id, kind, extra_use, use_key, added_by, added_at)
                values (?, ?, 'EXTRA', 'LATER_CONTACT', 'EXTRA LATER_CONTACT', ?, now())
                """).param(consent).param(file).param(place.worker().value()).update();
    }

    private String said(int number, String state) {
        var back = state.equals("WITHDRAWN") ? "'{}', 'NOTHING'" : "null, null";
        var yes = state.equals("AGREED") || state.equals("DID_NOT_AGREE")
                ? "current_date, (select id from casework.data_use_statement limit 1), 'ee', 'OUR_STAFF', 'READ_ALOUD', 'CHILD'"
                : "null, null, null, null, null, null";
        return """
                insert into casework.consent_said (consent_id, number, whose, state, asked_on, statement_id, language, interpreter,
                    explained, given_by, told_to_stop, erase, written_by, written_at)
                values ('%s', %d, 'CHILD', '%s', %s, %s, '%s', now())
                """.formatted(consent, number, state, yes, back, place.worker().value());
    }

    private String contact() {
        return "insert into casework.later_contact values ('%s', 1, current_date + 90, 'PHONE', 'In the evening', '%s', now())"
                .formatted(file, place.worker().value());
    }

    private TriedAs ama() {
        return new TriedAs(database, place.worker().value());
    }

    @Test
    void refusesWhatNobodyAgreedTo() {
        assertThat(ama().of(contact())).contains("row-level security");
        assertThat(ama().after(said(1, "AGREED") + ";", contact())).contains(DONE);
        assertThat(ama().after(said(1, "AGREED") + ";" + said(2, "WITHDRAWN") + ";", contact()))
                .contains("row-level security");
        assertThat(ama().after(said(1, "AGREED") + ";", contact().replace("+ 90", "+ 2000")))
                .contains("later_contact_until");
    }

    @Test
    void asksNobodyTwice() {
        assertThat(ama().after(said(1, "AGREED") + ";", said(2, "WITHDRAWN"))).contains(DONE);
        assertThat(ama().after(said(1, "DID_NOT_AGREE") + ";", said(2, "AGREED"))).contains("nobody asks twice");
        assertThat(ama().after(said(1, "AGREED") + ";" + said(2, "WITHDRAWN") + ";", said(3, "AGREED")))
                .contains("nobody asks twice");
    }

    @Test
    void isReadByWhoWorksOnTheCaseOnlyAndNeverChanged() {
        database.superuser().sql(contact()).update();
        var seen = "perform 1 from casework.later_contact where case_file_id = '" + file + "'";

        assertThat(ama().of(seen)).contains(DONE);
        assertThat(new TriedAs(database, place.manager().value()).of(seen)).contains(DONE);
        assertThat(new TriedAs(database, place.outsider().value()).of(seen)).contains(NOTHING);
        assertThat(new TriedAs(database, place.administrator().value()).of(seen)).contains(NOTHING);
        assertThat(ama().of("update casework.later_contact set words = 'x'")).contains("permission denied");
    }
}
