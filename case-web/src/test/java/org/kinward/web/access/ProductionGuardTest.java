package org.kinward.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ProductionGuardTest {

    @Test
    void startsAPilotWithoutRealData() {
        var environment = pilot();

        assertThatCode(() -> new ProductionGuard(environment).demand()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kinward.pilot-without-real-data", "kinward.secure-cookies"})
    void refusesToStartWithoutEachPromise(String promise) {
        var environment = pilot().withProperty(promise, "false");

        assertThatThrownBy(() -> new ProductionGuard(environment).demand())
                .isInstanceOf(IllegalStateException.class).hasMessageContaining(promise);
    }

    @Test
    void refusesTheDemoPeople() {
        var environment = pilot();
        environment.setActiveProfiles("production", "demo");

        assertThatThrownBy(() -> new ProductionGuard(environment).demand())
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("demo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kinward.hosts", "spring.datasource.url", "kinward.database.passwords.web",
            "kinward.database.passwords.audit_reader", "kinward.keys.root-file", "kinward.keys.search-file",
            "kinward.audit.key-file", "kinward.forms.key-file"})
    void refusesToStartWithoutEachSetting(String setting) {
        var environment = pilot().withProperty(setting, " ");

        assertThatThrownBy(() -> new ProductionGuard(environment).demand())
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("- set " + setting);
    }

    @Test
    void refusesAServerThatMayForget() {
        var environment = pilot().withProperty("kinward.database.durable", "false");

        assertThatThrownBy(() -> new ProductionGuard(environment).demand())
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("kinward.database.durable");
    }

    @Test
    void refusesPasswordsThatAreQuickToTry() {
        var environment = pilot().withProperty("kinward.passwords.kibibytes", "47103");

        assertThatThrownBy(() -> new ProductionGuard(environment).demand())
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("kinward.passwords.kibibytes");
    }

    @Test
    void refusesTheOwnersPassword() {
        var environment = pilot().withProperty("kinward.database.passwords.owner", "some");

        assertThatThrownBy(() -> new ProductionGuard(environment).demand())
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("passwords.owner away");
    }

    @Test
    void saysAtOnceEverythingThatIsMissing() {
        var nothing = new MockEnvironment();

        assertThatThrownBy(() -> new ProductionGuard(nothing).demand()).message().satisfies(
                message -> assertThat(message.lines().filter(line -> line.startsWith("- "))).hasSize(16));
    }

    private static MockEnvironment pilot() {
        var pilot = new MockEnvironment().withProperty("kinward.pilot-without-real-data", "true")
                .withProperty("kinward.secure-cookies", "true").withProperty("kinward.hosts", "cases.example.org")
                .withProperty("spring.datasource.url", "jdbc:postgresql://db.example.org/kinward")
                .withProperty("kinward.audit.key-file", "audit.key").withProperty("kinward.forms.key-file", "forms.key")
                .withProperty("kinward.keys.root-file", "root.key").withProperty("kinward.keys.search-file", "s.key");
        Stream.of("web", "vault", "accounts", "jobs", "sealer", "audit_reader", "snapshot", "stats")
                .forEach(role -> pilot.withProperty("kinward.database.passwords." + role, "some"));
        return pilot;
    }
}
