package org.kinward.persistence.identity.mend;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a record out of casework whose erasure two people decided: only an empty intake with its number stays. */
@Component
class ForgetRecord {

    /** Everything that hangs on a case file, what hangs on others first: a table, or a table, its key and what it hangs on. */
    static final List<String> OF_THE_FILE = Stream.of("""
            document_line<document_id<document document consent_said<consent_id<consent emergency_review<emergency_id<emergency
            emergency_told<emergency_id<emergency authority_told danger_settled<assessment_id<danger_assessment danger_level
            danger_assessment safety_action_end<action_id<safety_action safety_action plan_step_line<step_id<plan_step<goal_id<plan_goal
            plan_step<goal_id<plan_goal plan_goal plan_talk<plan_id<plan plan_line<plan_id<plan plan promise_line<promise_id<promise promise
            work_look school_offer family_help_line<help_id<family_help family_help factor_line<factor_id<factor
            factor_tipped<factor_id<factor referral_share<referral_id<referral referral_reason<referral_id<referral
            referral_line<referral_id<referral referral factor approval aftercare_line later_contact retention_line file_move transfer_task<transfer_id<transfer
            transfer_share<transfer_id<transfer transfer closing_why<closing_id<closing closing_line<closing_id<closing closing
            needs_area<assessment_id<needs_assessment needs_line<assessment_id<needs_assessment needs_assessment best_interests path_line
            functioning_answer<functioning_id<functioning functioning apart<id<apart_child stay may_come medicine allergy follow_up_end follow_up_plan
            follow_up_answer<visit_id<follow_up_visit follow_up_heard<visit_id<follow_up_visit follow_up_back<visit_id<follow_up_visit
            follow_up_contact_end<contact_id<follow_up_contact follow_up_appointment<contact_id<follow_up_contact
            follow_up_search<contact_id<follow_up_contact follow_up_visit follow_up_contact return_arrival<return_id<return_home
            return_move<return_id<return_home return_emergency<return_id<return_home return_receiver<return_id<return_home
            return_line<return_id<return_home return_home return_step_asked<step_id<return_step return_step_end<step_id<return_step return_step
            return_home_visit<family_id<return_family return_family_line<family_id<return_family return_family return_wish
            sighting_check<sighting_id<sighting sighting service_gap_end<gap_id<service_gap service_gap legal_matter
            legal_choice legal_right rights_problem verification_file consent emergency answers_for_child note worker_assigned figure_change
            """.strip().split("\\s+")).map(ForgetRecord::rows).toList();
    /** Everything that hangs on an intake, answers before their pages, because they name them. */
    static final List<String> OF_THE_INTAKE = List.of("""
            first_hour_account first_hour_accounts first_hour_safety first_hour_health first_hour_language first_hour_told
            first_hour_escort first_hour_adult first_hour_sex_age first_hour_others first_hour_tonight first_hour_contact
            first_hour_responsible first_days_what_matters first_days_nationality first_days_origin first_days_ethnicity
            first_days_care_moments first_days_household first_days_school first_days_papers_held first_days_help_daily
            first_days_health_check first_days_belongings first_days_guardian first_days_how_came first_days_safe_to_contact
            first_days_child_status later_how_it_began later_the_work later_what_was_done later_how_far later_child_checklist
            later_adult_checklist later_leg suspect_noted suspect_decision talk card_offer answer_before account_used
            line_ended first_days_own_names first_days_paper paper_put_away guarded_file file_again_known file_again cover event_line head_count_line search shift_note came_near visitor activity_child incident_child task legal_hold
            """.strip().split("\\s+"));

    private static final String COUNT = """
            insert into casework.erased_count (agency_id, taken_in_month, sex, sex_standing, age_years, age_basis,
                age_standing, came_through, help_needed, help_needed_standing)
            select i.agency_id, date_trunc('month', coalesce(i.paper_since, i.started_at) at time zone 'UTC')::date, s.sex,
                coalesce(s.sex_standing, 'NOT_ASKED_YET'), s.age_best, s.age_basis,
                coalesce(s.age_standing, 'NOT_ASKED_YET'), e.service, h.help_needed,
                coalesce(h.help_needed_standing, 'NOT_ASKED_YET')
            from casework.intake i left join casework.first_hour_sex_age s on s.intake_id = i.id left join casework.first_hour_escort
                e on e.intake_id = i.id left join casework.first_hour_health h on h.intake_id = i.id where i.id = :intake
            """;

    private final JdbcClient jobs;
    private final TransactionTemplate transaction;
    private final TransactionTemplate vaultWork;
    private final ExpireErasures.FilesOfChild ofChild;
    private final AuditTrail trail;

    private static String rows(String said) {
        var parts = said.split("<", 3);
        return parts.length == 1 ? said + " where case_file_id = :file"
                : parts[0] + " where " + parts[1] + " in (select id from casework." + rows(parts[2]) + ")";
    }

    ForgetRecord(@Qualifier("jobsJdbc") JdbcClient jobs,
            @Qualifier("jobsTransactions") PlatformTransactionManager manager,
            @Qualifier("vaultTransactions") PlatformTransactionManager vaultWork,
            @Qualifier("vaultAudit") AuditTrail trail) {
        this.jobs = jobs;
        this.ofChild = new ExpireErasures.FilesOfChild(jobs);
        this.transaction = new TransactionTemplate(manager);
        this.vaultWork = new TransactionTemplate(vaultWork);
        this.trail = trail;
    }

    /** Whether nothing is left of a record whose erasure is confirmed. */
    boolean forget(ReferenceNumber child) {
        return within(() -> {
            jobs.sql("""
                    select i.id from casework.intake i join casework.erasure e on e.intake_id = i.id and e.state = 'confirmed'
                    where i.reference = :child and i.state = 'created'
                    """).param("child", child.symbols()).query(UUID.class).optional().ifPresent(this::forgetUnlessHeld);
            return jobs.sql("""
                    select count(*) > 0 from casework.intake i where i.reference = :child and i.state <> 'draft'
                        and not exists (select from casework.child c where c.intake_id = i.id)
                        and not exists (select from casework.case_file c where c.intake_id = i.id)
                    """).param("child", child.symbols()).query(Boolean.class).single();
        });
    }

    /** Somebody decided it before the copy was made that came back: no hold of that time stands against it. */
    void forgetAgain(ReferenceNumber child) {
        within(() -> {
            var record = jobs.sql("select id from casework.intake where reference = :child and state = 'created'")
                    .param("child", child.symbols()).query(UUID.class).optional();
            record.ifPresent(intake -> {
                of(intake, "delete from casework.legal_hold where intake_id = any (casework.files_with(:intake))");
                of(intake, """
                        update casework.erasure set state = 'expired', answered_at = now()
                        where intake_id = :intake and state = 'asked'
                        """);
                of(intake, """
                        insert into casework.erasure (id, intake_id, agency_id, place_id, reference, reason, state, asked_at,
                            answered_at)
                        select gen_random_uuid(), id, agency_id, place_id, reference, 'COPY_RESTORED', 'confirmed', now(),
                            now() from casework.intake i where id = :intake and not exists (select from casework.erasure e
                                where e.intake_id = i.id and e.state = 'confirmed')
                        """);
                forgetUnlessHeld(intake);
            });
            return record;
        });
    }

    /** All files of the child go, the newest first, or none. */
    private void forgetUnlessHeld(UUID intake) {
        if (ofChild.hold(intake)) {
            ofChild.decided(intake).forEach(this::forgetAll);
        }
    }

    private void forgetAll(UUID intake) {
        of(intake, COUNT);
        jobs.sql("select id from casework.case_file where intake_id = :intake").param("intake", intake)
                .query(UUID.class).list().forEach(this::forgetFile);
        OF_THE_INTAKE.forEach(table -> of(intake, "delete from casework." + table + " where intake_id = :intake"));
        forgetIntake(intake);
    }

    private void forgetFile(UUID file) {
        OF_THE_FILE.forEach(rows -> jobs.sql("delete from casework." + rows).param("file", file).update());
        jobs.sql("delete from casework.case_file where id = :file").param("file", file).update();
    }

    private void forgetIntake(UUID intake) {
        of(intake, "delete from casework.child where intake_id = :intake");
        of(intake, "delete from casework.erasure_words where erasure_id in (select id from casework.erasure "
                + "where intake_id = :intake)");
        of(intake, "update casework.intake set found_with = null where found_with = :intake");
        of(intake, """
                update casework.label set used_by = null, used_at = date_trunc('year', used_at at time zone 'UTC') at time zone
                    'UTC' where used_at is not null and symbols = (select reference from casework.intake where id = :intake)
                """);
        of(intake, "update casework.first_hour_tonight set stays_near_id = null, "
                + "stays_near_id_standing = 'NOT_KNOWN' where stays_near_id = :intake");
        of(intake, """
                update casework.intake set state = 'erasing', worker_id = null, call_word = null, found_with = null,
                    paper_told_on = null, paper_told_at = null, paper_since = null, paper_told_to = null,
                    paper_told_role = null, paper_why = null,
                    started_at = date_trunc('year', started_at at time zone 'UTC') at time zone 'UTC', version = version + 1
                where id = :intake
                """);
        of(intake, "delete from casework.idempotency where result = :intake::text");
    }

    /** The last step: the vault holds nothing any more. */
    void finish(ReferenceNumber child) {
        var erasing = within(() -> jobs.sql("select id from casework.intake where reference = :child "
                + "and state = 'erasing'").param("child", child.symbols()).query(UUID.class).list());
        erasing.forEach(intake -> {
            vaultWork.executeWithoutResult(
                    _ -> trail.record(AuditEntry.done(AuditAction.RECORD_ERASED, AuditObject.ERASURE, intake)));
            within(() -> {
                of(intake, "update casework.intake set state = 'erased', version = version + 1 "
                        + "where id = :intake and state = 'erasing'");
                of(intake,
                        "update casework.erasure set state = 'done' where intake_id = :intake and state = 'confirmed'");
                return of(intake, """
                        update casework.reference_number set state = 'retired', settled_at = now()
                        where state <> 'retired' and symbols = (select reference from casework.intake where id = :intake)
                        """);
            });
        });
    }

    private int of(UUID intake, String sql) {
        var statement = jobs.sql(sql).param("intake", intake);
        return sql.startsWith("select") ? statement.query(String.class).list().size() : statement.update();
    }

    private <T> T within(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
