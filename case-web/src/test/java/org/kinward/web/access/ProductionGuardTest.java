package org.kinward.web.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ProductionGuardTest {

    @Test
    void startsAPilotWithoutRealData() {
        var environment = pilot();

        assertThatCode(() -> new ProductionGuard(environment).afterPropertiesSet()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kinward.pilot-without-real-data", "kinward.secure-cookies"})
    void refusesToStartWithoutEachPromise(String promise) {
        var environment = pilot().withProperty(promise, "false");

        assertThatThrownBy(() -> new ProductionGuard(environment).afterPropertiesSet())
                .isInstanceOf(IllegalStateException.class).hasMessageContaining(promise);
    }

    @Test
    void refusesTheDemoPeople() {
        var environment = pilot();
        environment.setActiveProfiles("production", "demo");

        assertThatThrownBy(() -> new ProductionGuard(environment).afterPropertiesSet())
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("demo");
    }

    private static MockEnvironment pilot() {
        return new MockEnvironment().withProperty("kinward.pilot-without-real-data", "true")
                .withProperty("kinward.secure-cookies", "true").withProperty("kinward.hosts", "cases.example.org");
    }
}
