package org.kinward.reporting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.kinward.persistence.database.OnTestDatabase;
import org.kinward.reporting.statistics.StatisticsFloor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

/** The finders on a real, migrated PostgreSQL, at a Monday morning of ours. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ReportingTest.Floor.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = OnTestDatabase.class)
public @interface ReportingTest {

    /** What floor 2 brings by itself, and a clock that stands still. */
    @EnableAutoConfiguration
    @Import({StatisticsFloor.class, StatisticsFloor.Desk.class})
    class Floor {

        public static final Instant MONDAY = Instant.parse("2026-11-23T07:30:00Z");

        @Bean
        @Primary
        Clock mondayMorning() {
            return Clock.fixed(MONDAY, ZoneOffset.UTC);
        }
    }
}
