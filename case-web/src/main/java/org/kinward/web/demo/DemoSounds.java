package org.kinward.web.demo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actors;
import org.kinward.core.access.PersonId;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.sound.KeepRecording;
import org.kinward.core.consent.sound.NewRecording;
import org.kinward.core.consent.sound.Recordings;
import org.kinward.core.consent.sound.SoundFile;
import org.kinward.core.consent.sound.SoundId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Two recordings of the statement, in English and in French: one second of a tone each, no voice. Spanish and Portuguese
 * have none, as it is at the beginning.
 */
@Component
@Profile("demo & !production")
@ConditionalOnProperty(name = "kinward.demo.children", matchIfMissing = true)
@Order(160)
final class DemoSounds implements ApplicationRunner {

    /** Samples in a second, and seconds. */
    private static final int RATE = 8_000;

    private static final int HEAD = 44;

    private final KeepRecording keep;
    private final Said said;
    private final Actors actors;
    private final Clock clock;

    DemoSounds(KeepRecording keep, Said said, Actors actors, Clock clock) {
        this.keep = keep;
        this.said = said;
        this.actors = actors;
        this.clock = clock;
    }

    /** What is read and what is played. */
    @Component
    @Profile("demo & !production")
    record Said(DataUseStatements statements, Recordings recordings) {
    }

    /** Each once for all starts, and nothing over what somebody has put in since. */
    @Override
    public void run(ApplicationArguments arguments) {
        var mawuli = actors.actor(new PersonId(DemoPages.id("person", "admin"))).orElseThrow();
        ActingPerson.as(mawuli.person(), () -> {
            put("en", 440, mawuli.person());
            put("fr", 523, mawuli.person());
            return true;
        });
    }

    private void put(String language, int hertz, PersonId by) {
        var version = said.statements().current().version();
        var id = new SoundId(DemoPages.id("sound", language));
        var spoken = new SpokenLanguage(language);
        if (said.recordings().find(id).isEmpty()
                && said.recordings().of(List.of(version)).history(version, spoken).isEmpty()
                && SoundFile.read(tone(hertz)) instanceof SoundFile.Read.Sound(var file)) {
            keep.keep(new NewRecording(id, version, spoken, 0, Optional.of(file), by, clock.instant()));
        }
    }

    private static byte[] tone(int hertz) {
        var file = ByteBuffer.allocate(HEAD + RATE).order(ByteOrder.LITTLE_ENDIAN);
        file.put(signs("RIFF")).putInt(HEAD - 8 + RATE).put(signs("WAVEfmt ")).putInt(16).putShort((short) 1)
                .putShort((short) 1).putInt(RATE).putInt(RATE).putShort((short) 1).putShort((short) 8)
                .put(signs("data")).putInt(RATE);
        for (var at = 0; at < RATE; at++) {
            file.put((byte) (128 + 40 * Math.sin(2 * Math.PI * hertz * at / RATE)));
        }
        return file.array();
    }

    private static byte[] signs(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
