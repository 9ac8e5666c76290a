package org.kinward.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class RolePoolsTest {

    private static final PersonId AFI = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

    @Autowired
    private ApplicationContext house;

    /** One list says which roles there are, another which transactions: neither may lack what the other names. */
    @ParameterizedTest
    @EnumSource
    void givesEveryRoleStatementsAndTransactionsOfItsOwnThatSayWhoActs(RunTimeRole role) {
        var statements = house.getBean(role.pool() + "Jdbc", JdbcClient.class);
        var manager = house.getBean(managerOf(role), PlatformTransactionManager.class);

        var told = ActingPerson.as(AFI, () -> new TransactionTemplate(manager).execute(_ -> statements
                .sql("select current_user || ' for ' || current_setting('kinward.person')").query(String.class)
                .single()));

        assertThat(told).isEqualTo(role.user() + " for " + AFI.value());
    }

    @Test
    void givesNoPoolToAnythingThatIsNotARole() {
        assertThat(house.getBeanNamesForType(DataSource.class)).hasSameSizeAs(RunTimeRole.values());
        assertThat(house.getBeanNamesForType(JdbcClient.class)).hasSameSizeAs(RunTimeRole.values());
        assertThat(house.getBeanNamesForType(PlatformTransactionManager.class)).hasSameSizeAs(RunTimeRole.values());
    }

    /** A second start over the same home is refused before it could make a key beside the first one's. */
    @Test
    void takesTheHomeBeforeItLooksForAKey() {
        var beans = ((ConfigurableApplicationContext) house).getBeanFactory();

        assertThat(beans.getDependentBeans("homeLock")).contains("keyFiles");
    }

    @Test
    void meansCaseworkWhereNoPoolIsNamed() {
        assertThat(house.getBean(DataSource.class)).isSameAs(house.getBean("caseworkDataSource"));
        assertThat(house.getBean(JdbcClient.class)).isSameAs(house.getBean("caseworkJdbc"));
    }

    @Test
    void closesItsPoolsWithTheProgram() {
        var database = TestDatabase.fresh();
        var server = new ServerAddress(database.url(), TestServer.running().passwords(), false);
        var program = new AnnotationConfigApplicationContext();
        program.registerBean(SchemaReady.class, () -> new SchemaReady(server));
        program.register(new RolePools());
        program.refresh();
        var pool = program.getBean("vaultDataSource", HikariDataSource.class);

        program.close();

        assertThat(pool.isClosed()).isTrue();
        assertThatThrownBy(pool::getConnection).isInstanceOf(SQLException.class);
    }

    private static String managerOf(RunTimeRole role) {
        return role == RunTimeRole.WEB ? "transactionManager" : role.pool() + "Transactions";
    }
}
