package org.kinward.persistence;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the house. Days are meant in the time zone of the agency, so the clock itself knows none. */
@Configuration(proxyBeanMethods = false)
class HouseClock {

    /** Public, because a command that is started by name asks for it. */
    public HouseClock() {
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
