package org.kinward.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.Shelter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What the acting person may is worked out once a transaction, and never kept longer than it is true within it. */
@PersistenceTest
class RightsOnceTest {

    private static final String KEPT = "where pronamespace = 'casework'::regnamespace and proname like 'work\\_out\\_%'";

    /** Put into the text of whoever asks for it, and so counted by nobody. */
    private static final String MADE_OF_OTHERS = "managed_places";

    @Autowired
    private TestDatabase database;

    private Shelter shelter;
    private Actor efua;
    private Actor kossi;

    @BeforeEach
    void efuaManagesAShelter() {
        shelter = Shelter.open(database);
        efua = shelter.manager();
        kossi = shelter.carer();
    }

    @Test
    void worksEachRightOutTheFirstTimeThatItIsAsked() {
        for (var right : rights().stream().filter(one -> !one.equals(MADE_OF_OTHERS)).toList()) {
            var calls = "coalesce(pg_stat_get_xact_function_calls('casework.work_out_%s'::regproc), 0)"
                    .formatted(right);
            var asked = found(acts(efua) + find(calls)
                    + "perform casework.my_%1$s(), casework.my_%1$s(); perform casework.my_%1$s(); ".formatted(right)
                    + find(calls + " - found::bigint"));
            assertThat(asked).as(right).isEqualTo("1");
        }
    }

    @Test
    void saysOnceMoreWhatItSaidTheFirstTime() {
        for (var right : rights()) {
            var same = found(acts(efua)
                    + find("concat(casework.my_%1$s(), ' ', casework.my_%1$s(), ' ', casework.work_out_%1$s())"
                            .formatted(right)));
            assertThat(same.split(" ")).as(right).hasSize(3).containsOnly(same.split(" ")[0]);
        }
    }

    @Test
    void asksAnewForWhoeverActsNextInTheSameTransaction() {
        assertThat(found(acts(efua) + "perform casework.my_managed_places(); " + acts(kossi)
                + find("concat(casework.my_managed_places(), casework.my_care_places())")))
                .isEqualTo("{}{" + shelter.place().value() + "}");
        assertThat(found(acts(efua) + "perform casework.my_managed_places(), casework.my_lead(); "
                + "perform set_config('kinward.person', '', true); "
                + find("concat(casework.my_managed_places(), casework.my_lead())"))).isEqualTo("{}");
    }

    /** Whoever could leave something behind on a connection of the pool would leave it for the next page. */
    @Test
    void believesNothingThatWasKeptBeforeTheTransactionBegan() {
        var kept = "perform set_config('kinward.my_managed_places', '%s %s {%s}', false); ";

        for (var moment : List.of("", "2026-11-30 12:00:00+00 ")) {
            assertThat(found(kept.formatted(kossi.person().value(), moment, shelter.place().value()) + acts(kossi)
                    + find("casework.my_managed_places()::text"))).isEqualTo("{}");
        }
    }

    @Test
    void knowsWhatWasWrittenSinceItWasAsked() {
        assertThat(found(acts(kossi) + asksAll() + "set local role none; " + managesToo()
                + "set local role kinward_web; " + find("casework.my_managed_places()::text")))
                .isEqualTo("{" + shelter.place().value() + "}");
        assertThat(found(acts(efua) + asksAll()
                + "set local role none; update account.person set disabled_at = now() where id = '"
                + efua.person().value() + "'; set local role kinward_web; " + find("casework.my_lead()::text")))
                .isEqualTo("nothing");
    }

    @Test
    void takesBackWhatAStepWroteThatWasUndone() {
        assertThat(found(acts(kossi) + asksAll() + """
                set local role none;
                begin
                    %s perform casework.my_managed_places();
                    raise exception 'undone';
                exception when others then perform 1;
                end;
                set local role kinward_web; %s""".formatted(managesToo(), find("casework.my_managed_places()::text"))))
                .isEqualTo("{}");
    }

    /** A right that reads another table than these would be kept although it changed. */
    @Test
    void everyTableThatARightIsMadeOfLetsItBeWorkedOutAgain() {
        assertThat(texts("""
                select distinct d.refobjid::regclass::text from pg_depend d
                where d.classid = 'pg_proc'::regclass and d.refclassid = 'pg_class'::regclass
                    and d.objid in (select oid from pg_proc %s)
                    and not exists (select from pg_trigger t where t.tgrelid = d.refobjid
                        and t.tgfoid = 'casework.forget_rights'::regproc)""".formatted(KEPT))).isEmpty();
        assertThat(texts("""
                select distinct d.refobjid::regclass::text from pg_depend d where d.classid = 'pg_proc'::regclass
                    and d.refclassid = 'pg_class'::regclass and d.objid in (select oid from pg_proc %s)"""
                .formatted(KEPT)))
                .containsOnly("account.standing", "account.person", "account.person_role", "casework.cover",
                        "casework.acting_manager");
        assertThat(texts("select proname from pg_proc " + KEPT + " and prosqlbody is null"))
                .as("only of such a body the database knows what it reads").isEmpty();
    }

    private List<String> rights() {
        var all = texts("select substr(proname, 10) from pg_proc " + KEPT);
        assertThat(all).contains("lead", "covered", "managed_places");
        return all;
    }

    private String asksAll() {
        return "perform casework.my_" + String.join("(), casework.my_", rights()) + "(); ";
    }

    private List<String> texts(String asked) {
        return database.superuser().sql(asked).query(String.class).list();
    }

    private static String acts(Actor who) {
        return "set local role kinward_web; perform set_config('kinward.person', '" + who.person().value()
                + "', true); ";
    }

    private static String find(String what) {
        return "select " + what + " into found;";
    }

    private String managesToo() {
        return "insert into account.standing (id, person_id, capacity, scope_id, agency_id) values ('%s', '%s', 'place_manager', '%s', '%s'); "
                .formatted(UUID.randomUUID(), kossi.person().value(), shelter.place().value(),
                        shelter.agency().value());
    }

    /** What one transaction finds that is undone in any case. */
    private String found(String steps) {
        try {
            database.superuser().sql("""
                    do $$ declare found text; begin
                        set local track_functions = 'all';
                        %s
                        raise exception 'found %%', coalesce(found, 'nothing');
                    end $$""".formatted(steps)).update();
            throw new AssertionError("it always fails");
        } catch (DataAccessException told) {
            var said = String.valueOf(told.getMostSpecificCause().getMessage());
            assertThat(said).startsWith("ERROR: found ");
            return said.lines().findFirst().orElseThrow().substring("ERROR: found ".length());
        }
    }
}
