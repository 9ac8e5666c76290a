package org.kinward.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever is shut out, or posted elsewhere, while on shift loses the shift in both memories with the same press. */
@WholeProgramTest
class ShutOutTest {

    private static final String PASSWORD = "try-kinward-2026";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Browser admin;
    private UUID carer;
    private List<UUID> places = List.of();

    @BeforeEach
    void aCarerIsOnShift() {
        database.superuser().sql("delete from account.sign_in_limit").update();
        carer = database.superuser().sql("select person_id from account.credential where sign_in_name = 'carer'")
                .query(UUID.class).single();
        places = database.superuser().sql("""
                select scope_id from account.standing where person_id = ? and capacity = 'place_member'
                """).param(carer).query(UUID.class).list();
        var her = new Browser(port);
        her.signIn("carer", PASSWORD);
        var place = database.superuser().sql("select id from account.place where name = 'Acacia House'")
                .query(UUID.class).single();
        her.takeShift(place);
        assertThat(mirrored()).contains("on_shift");
        admin = new Browser(port);
        admin.signIn("admin", PASSWORD);
    }

    @AfterEach
    void letIn() {
        allow();
        database.superuser().sql("update account.person set disabled_at = null where id = ?").param(carer).update();
        database.superuser().sql("delete from account.standing where person_id = ? and capacity = 'on_shift'")
                .param(carer).update();
        database.superuser().sql("update account.shift set signed_off_at = now() where person_id = ?"
                + " and signed_off_at is null").param(carer).update();
        database.superuser().sql("delete from identity.direct_care where person_id = ?").param(carer).update();
    }

    @Test
    void losesTheShiftAtOnceWhenShutOut() {
        press("/shut-out", Map.of());

        assertThat(mirrored()).isEmpty();
        assertThat(standing()).doesNotContain("on_shift");
    }

    @Test
    void losesTheShiftAtOnceWhenPostedElsewhere() {
        press("", Map.of("roles", "DUTY_CARER"));

        assertThat(mirrored()).isEmpty();
        assertThat(standing()).containsExactly("agency_member");
        places.forEach(this::postAgain);
    }

    @Test
    void keepsTheShiftWhenHerFormIsSavedAndHerPlaceIsTheSame() {
        var acacia = database.superuser().sql("select id from account.place where name = 'Acacia House'")
                .query(UUID.class).single();

        press("", Map.of("roles", "DUTY_CARER", "member", acacia.toString()));

        assertThat(mirrored()).contains("on_shift");
        assertThat(standing()).contains("on_shift");
        places.stream().filter(place -> !place.equals(acacia)).forEach(this::postAgain);
    }

    /** She stays at her places as a social worker, who is there all year: the shift was a carer's. */
    @Test
    void losesTheShiftAtOnceWithTheRoleOfACarer() {
        press("", Map.of("roles", "SOCIAL_WORKER", "member", places.getFirst().toString()));

        assertThat(mirrored()).containsExactly("may_lead", "place_member");
        assertThat(standing()).containsExactly("agency_member", "place_member");
        assertThat(database.superuser().sql("select count(*) from account.shift where person_id = ?"
                + " and signed_off_at is null").param(carer).query(Long.class).single()).isZero();
        database.superuser().sql("update account.person_role set role = 'DUTY_CARER' where person_id = ?").param(carer)
                .update();
        places.stream().skip(1).forEach(this::postAgain);
    }

    @Test
    void leadsNoCaseAnyMoreWhenTheRoleIsGoneOrSheIsShutOut() {
        var place = places.getFirst().toString();
        press("", Map.of("roles", "SOCIAL_WORKER", "member", place));
        assertThat(mirrored()).contains("may_lead");

        press("/shut-out", Map.of());
        assertThat(mirrored()).doesNotContain("may_lead");
        press("/let-in", Map.of());
        assertThat(mirrored()).contains("may_lead");
        press("", Map.of("roles", "DUTY_CARER", "member", place));

        assertThat(mirrored()).doesNotContain("may_lead");
        places.stream().skip(1).forEach(this::postAgain);
    }

    /** The house is everybody's: the next test finds her at all her places. */
    private void postAgain(UUID place) {
        database.superuser().sql("""
                insert into account.standing (id, person_id, capacity, scope_id, agency_id)
                select gen_random_uuid(), ?, 'place_member', id, agency_id from account.place where id = ?
                """).params(carer, place).update();
    }

    /** The vault is told first: if it cannot be told, nobody is told that it was done. */
    @Test
    void isNotShutOutInPartWhileTheVaultCannotBeTold() {
        database.superuser().sql("revoke insert, update on identity.direct_care from kinward_vault").update();

        var answer = press("/shut-out", Map.of());

        assertThat(answer).isGreaterThanOrEqualTo(500);
        assertThat(standing()).contains("on_shift");
        allow();
        assertThat(press("/shut-out", Map.of())).isEqualTo(302);
        assertThat(mirrored()).isEmpty();
    }

    private void allow() {
        database.superuser().sql("grant insert, update on identity.direct_care to kinward_vault").update();
    }

    private int press(String button, Map<String, String> typed) {
        var page = "/admin/people/" + carer;
        return admin.submit(page, page + button, typed).statusCode();
    }

    private List<String> mirrored() {
        return database.superuser().sql("""
                select capacity from identity.direct_care where person_id = ? and granted
                    and (until is null or until > now()) and capacity <> 'lead_worker' order by capacity
                """).param(carer).query(String.class).list();
    }

    private List<String> standing() {
        return database.superuser().sql("select capacity from account.standing where person_id = ? order by capacity")
                .param(carer).query(String.class).list();
    }
}
