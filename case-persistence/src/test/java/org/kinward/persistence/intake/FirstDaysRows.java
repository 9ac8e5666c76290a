package org.kinward.persistence.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.RecordPages;
import org.kinward.persistence.database.TestDatabase;

/** The tables of the first days and of later, and a talk and a card that was offered as they stand in their tables. */
final class FirstDaysRows {

    static final List<String> TABLES = RecordPages.ALL.stream().map(RecordPages::table).toList();
    /** What care needs on every shift; the other pages are for who leads. */
    static final Set<String> OF_CARE = Set.of("first_days_help_daily", "first_days_safe_to_contact");

    private FirstDaysRows() {
    }

    static boolean isForLeads(String table) {
        return TABLES.contains(table) && !OF_CARE.contains(table);
    }

    static void talkAndCard(TestDatabase database, IntakeId intake, UUID person) {
        database.superuser().sql("""
                insert into casework.talk values (gen_random_uuid(), :id, 1, date '2026-11-24', 20, 'OUTSIDE', '{}',
                    'NOBODY_NEEDED', 'CALM', :by, now())""").param("by", person).param("id", intake.value()).update();
        database.superuser().sql("insert into casework.card_offer values (gen_random_uuid(), :id, 'TOOK', :by, now())")
                .param("by", person).param("id", intake.value()).update();
    }
}
