package org.kinward.web.consent.sound;

import jakarta.servlet.MultipartConfigElement;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.sound.KeepRecording;
import org.kinward.core.consent.sound.Recordings;
import org.kinward.core.consent.sound.SoundFile;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** The use case behind the recordings, and the one door through which a file of their size comes in. */
@Configuration(proxyBeanMethods = false)
class SoundUseCases {

    /** A file that is a little too large is refused by the page in its own words, a larger one by the program. */
    private static final int MORE = 200_000;

    private static final int MOST_AT_ONCE = 4;

    /** Before anything reads what a form says; behind what puts the headers on every answer. */
    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<?> fewAtTheDoor() {
        var few = new FilterRegistrationBean<>(new FewAtOnce(MOST_AT_ONCE));
        few.addUrlPatterns(SoundController.SOUND);
        few.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
        return few;
    }

    @Bean
    KeepRecording keepRecording(DataUseStatements statements, Recordings recordings, AuditTrail trail) {
        return new KeepRecording(statements, recordings, trail);
    }

    /**
     * Everywhere else a form stays as small as before: the bounds of the other pages are those of application.yml. A command
     * has no pages and no door.
     */
    @Bean
    @ConditionalOnWebApplication
    ServletRegistrationBean<?> doorForRecordings(WebApplicationContext program) {
        var door = new ServletRegistrationBean<>(new DispatcherServlet(program), SoundController.SOUND);
        door.setName("doorForRecordings");
        var file = SoundFile.LARGEST + MORE;
        var request = file + MORE;
        door.setMultipartConfig(new MultipartConfigElement("", file, request, request));
        return door;
    }
}
