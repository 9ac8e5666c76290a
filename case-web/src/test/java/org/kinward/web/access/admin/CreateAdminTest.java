package org.kinward.web.access.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.OnTestDatabase;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The command as it is started: without a server, with its arguments. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = "kinward.command=create-admin",
        args = {"--agency=Harbour Light", "--name=first.admin", "--country=TG", "--time-zone=Africa/Lome"})
@ContextConfiguration(initializers = OnTestDatabase.class)
class CreateAdminTest {

    @Autowired
    private TestDatabase database;

    @Test
    void makesAnAdministratorWithAOneTimeCodeAndNoPassword() {
        var admin = database.superuser().sql("""
                select r.role || ' of ' || a.name || ', ' || (c.password_hash is null) || ', ' || (o.ends_at > now())
                from account.credential c join account.person p on p.id = c.person_id
                join account.agency a on a.id = p.agency_id
                join account.person_role r on r.person_id = p.id
                join account.one_time_code o on o.person_id = p.id where c.sign_in_name = 'first.admin'
                """).query(String.class).single();

        assertThat(admin).isEqualTo("ADMINISTRATOR of Harbour Light, true, true");
    }
}
