package org.kinward.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.context.TestPropertySource;

/**
 * The other tests of the whole program make beans when they are asked for, to start sooner; here it starts as it does
 * for people, and a bean that cannot be made is seen before they see it.
 */
@WholeProgramTest
@Import(EveryBeanTest.OneThatWaits.class)
@TestPropertySource(properties = "spring.main.lazy-initialization=false")
class EveryBeanTest {

    @Autowired
    private ConfigurableApplicationContext program;

    @Test
    void makesEveryBeanAtTheStart() {
        var ours = Arrays.stream(program.getBeanDefinitionNames()).filter(this::isOurs).toList();

        assertThat(ours).hasSizeGreaterThan(100);
        assertThat(notMade()).containsExactly("waits");
    }

    private List<String> notMade() {
        var factory = program.getBeanFactory();
        return Arrays.stream(program.getBeanDefinitionNames())
                .filter(name -> factory.getBeanDefinition(name).isSingleton() && isOurs(name))
                .filter(name -> !factory.containsSingleton(name)).toList();
    }

    private boolean isOurs(String name) {
        var type = program.getType(name, false);
        return type != null && type.getName().startsWith("org.kinward.");
    }

    /** The negative control: a bean that is not made at the start is found. */
    @TestConfiguration
    static class OneThatWaits {

        @Bean
        @Lazy
        Waiting waits() {
            return new Waiting();
        }
    }

    static final class Waiting {
    }
}
