package org.kinward.persistence.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.lists.keeping.LineWords;
import org.kinward.core.lists.keeping.OwnLine;
import org.kinward.core.lists.keeping.OwnLists;
import org.kinward.core.saving.Revision;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.fence.AsPerson;
import org.kinward.persistence.intake.Shelter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who reads and who changes the lists of an agency. */
@PersistenceTest
class ListFenceTest {

    private static final OwnLine HAWKER = new OwnLine(new Code("KAYA"), new LineWords("kaya", "", List.of()), "", 990,
            new OwnLine.State(false, false));

    @Autowired
    private TestDatabase database;
    @Autowired
    private OwnLists own;
    @Autowired
    private CodeLists lists;
    @Autowired
    private JdbcClient sql;
    @Autowired
    private PlatformTransactionManager casework;

    @Test
    void showWhatAnAdministratorChangedToTheOwnAgencyAlone() {
        var house = Shelter.open(database);
        var other = Shelter.open(database);
        keep(house.administrator());

        assertThat(codes(house.worker(), house)).contains("KAYA", "AGR-COCOA").endsWith("OTHER");
        assertThat(codes(other.worker(), other)).doesNotContain("KAYA").contains("AGR-COCOA");
        assertThat(codes(other.administrator(), house)).doesNotContain("KAYA");
        assertThat(database.superuser().sql("select count(*) from casework.agency_code where agency_id = :agency")
                .param("agency", house.agency().value()).query(Integer.class).single()).isOne();
    }

    /** What they may not do is held by the fence alone: without it the same statement goes through. */
    @Test
    void areChangedByNobodyButAnAdministratorOfTheAgency() {
        var house = Shelter.open(database);
        var efua = house.manager();
        var foreign = Shelter.open(database).administrator();

        for (var actor : List.of(efua, foreign)) {
            assertThatThrownBy(() -> keep(actor, house.agency())).isInstanceOf(DataAccessException.class).rootCause()
                    .hasMessageContaining("row-level security");
        }

        unfenced("agency_list", () -> unfenced("agency_code", () -> keep(efua, house.agency())));
        assertThat(codes(efua, house)).contains("KAYA");
    }

    /** Somebody has seen the change of yesterday: it is not added to, not even by who made it. */
    @Test
    void areNotAddedToAfterwards() {
        var house = Shelter.open(database);
        var sena = house.administrator();
        keep(sena);

        assertThatThrownBy(() -> as(sena, """
                insert into casework.agency_code (agency_id, list, code, number, place, english, french, local_words,
                    heading, is_own_words, is_retired)
                select agency_id, list, 'LATER', number, 5, 'later', '', '{}', '', true, false
                from casework.agency_list where agency_id = '%s'""".formatted(house.agency().value())))
                .rootCause().hasMessageContaining("row-level security");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from casework.agency_code", "update casework.agency_code set code = 'A'",
            "delete from casework.agency_list", "delete from casework.shipped_code",
            "update casework.shipped_code set english = 'a'", "select casework.ship_codes('CARE', 'A|a|a')"})
    void areNeverTakenAwayOrRenamed(String statement) {
        var sena = Shelter.open(database).administrator();

        assertThatThrownBy(() -> as(sena, statement)).rootCause().hasMessageContaining("permission denied");
    }

    private void keep(Actor administrator) {
        keep(administrator, administrator.agency());
    }

    private void keep(Actor by, AgencyId agency) {
        new AsPerson(by.person(), casework).hold(OwnLists.class, own).keep(CodeList.ACTIVITY, agency,
                new OwnLists.Kept(Revision.NEW, List.of(HAWKER), new OwnLists.By(by.person(), Instant.EPOCH)));
    }

    private List<String> codes(Actor actor, Shelter house) {
        return new AsPerson(actor.person(), casework).hold(CodeLists.class, lists)
                .of(Set.of(CodeList.ACTIVITY), house.agency()).getOrDefault(CodeList.ACTIVITY, List.of()).stream()
                .map(line -> line.code().word()).toList();
    }

    private void as(Actor actor, String statement) {
        ActingPerson.as(actor.person(), () -> new TransactionTemplate(casework).execute(_ -> {
            sql.sql(statement).query().listOfRows();
            return true;
        }));
    }

    private void unfenced(String table, Runnable work) {
        database.superuser().sql("alter table casework." + table + " disable row level security").update();
        try {
            work.run();
        } finally {
            database.superuser().sql("alter table casework." + table + " enable row level security").update();
        }
    }
}
