package org.kinward.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellingWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"TG 4821 AB", "AB-123-CD", "ab-123-cd", "11 JJ 4821", "4821 TG 01", "GR 4821-20", "กข 4821"})
    void findsAPlateInASentence(String plate) {
        var note = new NoteText("The car was " + plate + ", it left at night.");

        var found = VehiclePlates.in(note);

        assertThat(new TellingWords(found).masked(note).words()).isEqualTo("The car was […], it left at night.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"She is 14 and came on 23 November 2026 at 08:30.", "Room 12, bed 3.", "He ate twice today."})
    void leavesEverydayWordsAlone(String words) {
        assertThat(VehiclePlates.in(new NoteText(words))).isEmpty();
    }

    @Test
    void masksOverlappingFindingsOnceAndKeepsTheRest() {
        var note = new NoteText("Call Akouvi now");
        var words = new TellingWords(List.of(new TellingWord(TellingWord.Kind.NAME_IN_VAULT, 5, 11),
                new TellingWord(TellingWord.Kind.VEHICLE_PLATE, 7, 15)));

        var masked = words.masked(note);

        assertThat(masked.words()).isEqualTo("Call […]");
    }

    @Test
    void letsAWriterInsistOnANumberButNeverOnAName() {
        var number = new TellingWords(List.of(new TellingWord(TellingWord.Kind.PHONE_NUMBER, 0, 3)));
        var name = new TellingWords(List.of(new TellingWord(TellingWord.Kind.NAME_IN_VAULT, 0, 3)));

        assertThat(number.mayBeKeptAsWritten()).isTrue();
        assertThat(name.mayBeKeptAsWritten()).isFalse();
    }
}
