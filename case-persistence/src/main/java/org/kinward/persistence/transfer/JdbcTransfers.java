package org.kinward.persistence.transfer;

import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PlaceId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;
import org.kinward.core.transfer.Transfer;
import org.kinward.core.transfer.TransferId;
import org.kinward.core.transfer.Transfers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offers, and what came of each: a row that is answered once, and the words beside it. */
@Repository
class JdbcTransfers implements Transfers {

    private final JdbcClient casework;

    JdbcTransfers(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public boolean offer(Transfer offered) {
        var about = offered.about();
        var offer = offered.offer();
        int kept = casework.sql("""
                insert into casework.transfer (id, case_file_id, child_id, intake_id, reference, first_intake_id,
                    first_reference, from_agency_id, to_agency_id, reason, words, until_at, offered_by, offered_at, state)
                values (:id, :file, :child, :intake, :reference, :first, :number, :from, :to, :reason, :words, :until, :by,
                    :at, 'OFFERED') on conflict do nothing
                """).param("id", offered.id().value()).param("file", about.file().value())
                .param("child", about.child().value()).param("intake", about.record().value())
                .param("reference", about.reference().symbols()).param("first", about.first().intake().value())
                .param("number", about.first().number().symbols()).param("from", about.from().value())
                .param("to", offer.to().value()).param("reason", offer.reason().name()).param("words", offer.words())
                .param("until", TransferRows.column(offer.until())).param("by", offered.offered().person().value())
                .param("at", TransferRows.column(offered.offered().at())).update();
        if (kept == 1) {
            casework.sql("""
                    insert into casework.transfer_share (transfer_id, part, words)
                    select :id, s.part, s.words from unnest(:parts::text[], :words::text[]) as s (part, words)
                    """).param("id", offered.id().value())
                    .param("parts", offer.shared().stream().map(one -> one.group().name()).toArray(String[]::new))
                    .param("words", offer.shared().stream().map(one -> one.words()).toArray(String[]::new)).update();
        }
        return kept == 1;
    }

    @Override
    @Transactional
    public Optional<Transfer> find(TransferId id) {
        return casework.sql(TransferRows.SELECT + "t.id = :id").param("id", id.value())
                .query((row, _) -> TransferRows.read(row)).optional();
    }

    @Override
    @Transactional
    public List<Transfer> of(CaseFileId file) {
        return casework.sql(TransferRows.SELECT + "t.case_file_id = :file order by t.offered_at desc, t.id")
                .param("file", file.value()).query((row, _) -> TransferRows.read(row)).list();
    }

    @Override
    @Transactional
    public boolean answer(Transfer seen, Transfer answered) {
        var answer = answered.answer().orElseThrow();
        return casework.sql("""
                update casework.transfer set state = :to, answered_by = :by, answered_at = :at, answer_words = :words,
                    place_id = :place
                where id = :id and state = :from
                """).param("id", seen.id().value()).param("from", seen.state().name())
                .param("to", answered.state().name()).param("by", answer.by().person().value())
                .param("at", TransferRows.column(answer.by().at())).param("words", answer.words())
                .param("place", answer.place().map(PlaceId::value).orElse(null), java.sql.Types.OTHER).update() == 1;
    }

    @Override
    @Transactional
    public boolean goesOn(Transfer accepted) {
        return casework.sql("""
                select exists (select from casework.stay s where s.case_file_id = :file and s.left_at is null)
                    or exists (select from casework.referral r where r.case_file_id = :file and (select l.state
                        from casework.referral_line l where l.referral_id = r.id order by l.number desc limit 1)
                        in ('SENT', 'ACCEPTED', 'STARTED'))
                    or exists (select from casework.return_home h where h.case_file_id = :file and coalesce((select m.state
                        from casework.return_move m where m.return_id = h.id order by m.number desc limit 1), 'PREPARED')
                        in ('PREPARED', 'ON_THE_WAY'))
                """).param("file", accepted.about().file().value()).query(Boolean.class).single();
    }

    @Override
    @Transactional
    public boolean close(Transfer accepted, Task.Done by) {
        return casework.sql("""
                insert into casework.file_move (case_file_id, number, state, state_before, transfer_id, moved_by, moved_at)
                select :file, coalesce(max(m.number), 0) + 1, 'CLOSED', case when max(m.number) > 0 then 'OPEN' end,
                    :transfer, :by, :at
                from casework.file_move m where m.case_file_id = :file
                having count(*) % 2 = 0 on conflict do nothing
                """).param("file", accepted.about().file().value()).param("transfer", accepted.id().value())
                .param("by", by.by().value()).param("at", TransferRows.column(by.at())).update() == 1;
    }

    @Override
    @Transactional
    public void keep(Transfer accepted, List<Task> left) {
        casework.sql("""
                insert into casework.transfer_task (transfer_id, number, kind, due_at)
                select :id, t.number, t.kind, t.due::timestamptz
                from unnest(:kinds::text[], :dues::text[]) with ordinality as t (kind, due, number)
                """).param("id", accepted.id().value())
                .param("kinds", left.stream().map(task -> task.kind().name()).toArray(String[]::new))
                .param("dues", left.stream().map(task -> task.due().toString()).toArray(String[]::new)).update();
    }

    @Override
    @Transactional
    public List<LeftToDo> left(TransferId id) {
        return casework.sql("""
                select kind, due_at from casework.transfer_task where transfer_id = :id order by due_at, number
                """).param("id", id.value())
                .query((row, _) -> new LeftToDo(TaskKind.valueOf(row.getString("kind")),
                        TransferRows.moment(row, "due_at")))
                .list();
    }
}
