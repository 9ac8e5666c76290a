package org.kinward.persistence.intake;

import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.persistence.database.TestDatabase;

/** A case that is offered to another agency, put behind every fence. */
final class TransferRows {

    /** All of them: read by who works on the case, and by managers of the other agency. */
    static final List<String> TABLES = List.of("transfer", "transfer_share", "transfer_task");

    private TransferRows() {
    }

    static void of(TestDatabase database, IntakeId intake, PersonId by, String why) {
        var there = Shelter.open(database).manager();
        database.superuser().sql("""
                with offered as (insert into casework.transfer (id, case_file_id, child_id, intake_id, reference,
                    first_intake_id, first_reference, from_agency_id, to_agency_id, reason, words, until_at, offered_by,
                    offered_at, state)
                    select gen_random_uuid(), f.id, c.id, f.intake_id, f.reference, c.intake_id, c.reference, f.agency_id,
                        :to, 'OTHER', :why, now() + interval '1 day', :by, now(), 'OFFERED'
                    from casework.case_file f join casework.child c on c.id = f.child_id where f.intake_id = :id
                    returning id),
                left_to_do as (insert into casework.transfer_task select id, 1, 'FIRST_TASK', now() from offered)
                insert into casework.transfer_share select id, 'FAMILY', :why from offered
                """).param("to", there.agency().value()).param("why", why)
                .param("by", by.value()).param("id", intake.value()).update();
    }
}
