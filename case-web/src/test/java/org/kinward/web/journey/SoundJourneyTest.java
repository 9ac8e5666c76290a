package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.core.consent.sound.SoundExamples;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator reads the statement into a telephone; a worker plays it to a child, who cannot read. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SoundJourneyTest {

    private static final String PAUSED = "sound => sound.paused && sound.currentTime === 0 && sound.networkState < 2";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Devices devices;

    @BeforeAll
    void quiet() {
        QuietHouse.in(database);
        devices = new Devices(port);
    }

    @AfterAll
    void close() {
        devices.close();
    }

    @ParameterizedTest
    @MethodSource("org.kinward.web.journey.Surroundings#plainPhoneAndDesk")
    void aRecordingIsPutInAndPlayedToAChildOnPressOnly(Surroundings where) {
        var told = Shift.of(port, "worker").begin() + "/told";
        var version = devices.of("worker", where).go(told).page().inputValue("[name='q.statement.version']");
        var page = devices.of("admin", where)
                .go("/admin/statements/sound?version=" + version + "&language=" + where.language());
        page.page().setInputFiles("[name=file]",
                new FilePayload("voice.wav", "audio/wav", SoundExamples.wav(20)));
        page.press("form[enctype] button");

        var sheet = devices.of("worker", where).go(told);
        var sound = sheet.page().locator("audio").first();
        assertThat(sound.evaluate(PAUSED)).as("nothing is loaded before somebody presses").isEqualTo(true);
        sound.focus();
        sheet.page().keyboard().press("Space");
        sheet.page().waitForCondition(() -> (Boolean) sound.evaluate("sound => sound.currentTime > 0"));
        sheet.tick("q.statement.played", sheet.page().inputValue("[name='q.statement.played']")).carryOn();

        assertThat(sheet.go(told).page().isChecked("[name='q.statement.played']")).isTrue();
    }
}
