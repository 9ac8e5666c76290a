package org.kinward.web.access.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.web.access.Browser.filled;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.people.People;
import org.kinward.core.access.signin.AccountsWork;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;

/** Roles and places are saved over what was seen, fit together, and can always be taken away. */
@WholeProgramTest
class RolesFormTest {

    private static int people;

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private People kept;
    @Autowired
    private AccountsWork work;
    private Browser admin;
    private UUID person;
    private String page;

    @BeforeEach
    void aNewPerson() {
        database.superuser().sql("delete from account.sign_in_limit").update();
        admin = new Browser(port);
        admin.signIn("admin", "try-kinward-2026");
        var name = "roles-" + people++;
        admin.submit("/admin/new-person", "/admin/new-person",
                Map.of("name", "New " + name, "signIn", name, "roles", "SOCIAL_WORKER"));
        person = database.superuser().sql("select person_id from account.credential where sign_in_name = ?").param(name)
                .query(UUID.class).single();
        page = "/admin/people/" + person;
    }

    @Test
    void giveNothingBackThatSomebodyElseTookMeanwhile() {
        var mine = parsed(admin.get(page));
        admin.submit(page, page, Map.of("roles", "AUDITOR"));

        var stale = admin.post(page, filled(mine, page, Map.of("roles", "SOCIAL_WORKER", "member", house())));

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(parsed(stale).select("main dl").text()).contains("Auditor");
        assertThat(parsed(stale).select("input[checked][value=SOCIAL_WORKER]")).as("what was ticked").hasSize(1);
        assertThat(roles()).containsExactly("AUDITOR");
        assertThat(admin.post(page, filled(parsed(stale), page, Map.of("roles", "SOCIAL_WORKER"))).statusCode())
                .as("seen, and saved again").isEqualTo(302);
        assertThat(roles()).containsExactly("SOCIAL_WORKER");
    }

    @Test
    void areNeitherSavedNorOpenedAgainForWhoHasJustLeft() {
        var before = kept.person(new PersonId(person)).orElseThrow();
        var revision = kept.revision(before.id());
        database.superuser().sql("update account.person set ended_at = now(), disabled_at = now() where id = ?")
                .param(person).update();

        assertThat(work.together(() -> kept.shut(before.shutOut(false), Instant.now()))).isFalse();
        assertThat(work.together(() -> kept.change(before, kept.posting(before.id()), revision, Instant.now())))
                .isFalse();
        assertThat(database.superuser().sql("select count(*) from account.person where id = ? and disabled_at is null")
                .param(person).query(Long.class).single()).isZero();
    }

    @Test
    void fitTogether() {
        var manages = save(Map.of("roles", "SOCIAL_WORKER", "managed", house()));
        var posted = save(Map.of("roles", "ADMINISTRATOR", "member", house()));
        var both = save(Map.of("roles", "SOCIAL_WORKER,SHELTER_MANAGER", "managed", house()));

        assertThat(manages.statusCode()).isEqualTo(400);
        assertThat(parsed(manages).select("#managed-error").text()).contains("Only a manager manages");
        assertThat(posted.statusCode()).isEqualTo(400);
        assertThat(parsed(posted).select("#member-error").text()).contains("have no place");
        assertThat(both.statusCode()).isEqualTo(302);
    }

    /** As it was legal before there was a rule. */
    @Test
    void canBeTakenFromAnAdministratorWhoHasAnotherRole() {
        var add = "insert into account.person_role values (?, 'ADMINISTRATOR')";
        assertThatThrownBy(() -> database.superuser().sql(add).param(person).update())
                .isInstanceOf(DataIntegrityViolationException.class);
        database.superuser().sql("alter table account.person_role disable trigger administrator_is_alone").update();
        database.superuser().sql(add).param(person).update();
        database.superuser().sql("alter table account.person_role enable trigger administrator_is_alone").update();

        var saved = save(Map.of("roles", "SOCIAL_WORKER"));

        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(roles()).containsExactly("SOCIAL_WORKER");
    }

    private HttpResponse<String> save(Map<String, String> ticks) {
        return admin.submit(page, page, ticks);
    }

    private String house() {
        return database.superuser().sql("select id::text from account.place where name = 'Acacia House'")
                .query(String.class).single();
    }

    private List<String> roles() {
        return database.superuser().sql("select role from account.person_role where person_id = ? order by role")
                .param(person).query(String.class).list();
    }
}
