package org.kinward.web.consent.sound;

import org.kinward.core.audit.AuditTrail;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.sound.KeepRecording;
import org.kinward.core.consent.sound.Recordings;
import org.kinward.core.consent.sound.SoundFile;
import org.kinward.web.shell.upload.LargeFiles;
import org.kinward.web.shell.upload.Sender;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;

/** The use case behind the recordings, and the one door through which a file of their size comes in. */
@Configuration(proxyBeanMethods = false)
class SoundUseCases {

    private static final LargeFiles RECORDINGS = new LargeFiles(SoundController.SOUND, SoundFile.LARGEST);

    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<?> fewAtTheDoor(Sender sender) {
        return RECORDINGS.fewAtOnce(sender);
    }

    @Bean
    KeepRecording keepRecording(DataUseStatements statements, Recordings recordings, AuditTrail trail) {
        return new KeepRecording(statements, recordings, trail);
    }

    /** A command has no pages and no door. */
    @Bean
    @ConditionalOnWebApplication
    ServletRegistrationBean<?> doorForRecordings(WebApplicationContext program) {
        return RECORDINGS.door(program);
    }
}
