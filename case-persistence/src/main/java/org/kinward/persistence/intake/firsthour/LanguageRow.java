package org.kinward.persistence.intake.firsthour;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.intake.firsthour.LanguageChosen;

/** Page 3: the language to speak, and who hears the talk. */
@Entity
@Table(schema = "casework", name = "first_hour_language")
class LanguageRow extends FirstHourRow {

    private @Nullable String language;
    private String languageStanding = NOT_ASKED_YET;
    private @Nullable String interpreter;
    private String interpreterStanding = NOT_ASKED_YET;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> interpreterChecks;
    private String interpreterChecksStanding = NOT_ASKED_YET;
    private @Nullable Boolean quietPlace;
    private String quietPlaceStanding = NOT_ASKED_YET;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> inTheRoom;
    private String inTheRoomStanding = NOT_ASKED_YET;
    private @Nullable String prefers;
    private String prefersStanding = NOT_ASKED_YET;
    private @Nullable String prefersInterpreter;
    private String prefersInterpreterStanding = NOT_ASKED_YET;

    static LanguageRow of(LanguageChosen page) {
        var row = new LanguageRow();
        row.take(page);
        row.language = value(page.language(), SpokenLanguage::code);
        row.languageStanding = standing(page.language());
        row.interpreter = name(page.interpreter());
        row.interpreterStanding = standing(page.interpreter());
        row.interpreterChecks = names(page.interpreterChecks());
        row.interpreterChecksStanding = standing(page.interpreterChecks());
        row.quietPlace = value(page.quietPlace());
        row.quietPlaceStanding = standing(page.quietPlace());
        row.inTheRoom = names(page.inTheRoom());
        row.inTheRoomStanding = standing(page.inTheRoom());
        row.prefers = name(page.wish().prefers());
        row.prefersStanding = standing(page.wish().prefers());
        row.prefersInterpreter = name(page.wish().prefersInterpreter());
        row.prefersInterpreterStanding = standing(page.wish().prefersInterpreter());
        return row;
    }

    @Override
    LanguageChosen toPage() {
        return new LanguageChosen(head(), answer(language, languageStanding, SpokenLanguage::new),
                constant(LanguageChosen.Interpreter.class, interpreter, interpreterStanding),
                constants(LanguageChosen.InterpreterCheck.class, interpreterChecks, interpreterChecksStanding),
                answer(quietPlace, quietPlaceStanding),
                constants(LanguageChosen.InTheRoom.class, inTheRoom, inTheRoomStanding),
                new LanguageChosen.Wish(
                        constant(LanguageChosen.PrefersToTalkTo.class, prefers, prefersStanding),
                        constant(LanguageChosen.PrefersToTalkTo.class, prefersInterpreter,
                                prefersInterpreterStanding)));
    }
}
