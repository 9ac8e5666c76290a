package org.kinward.web.intake.sealed;

import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Optional;

import org.kinward.core.story.NoteText;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.PageAnswers;
import org.springframework.stereotype.Component;

/**
 * The few words that are kept outside the vault as they were typed: what a child says back, a language, the police
 * unit, the first task, the reason why something ends. None of them may hold a number by which somebody could be found.
 */
@Component
public class ShortWords {

    private final TellingSearch search;

    ShortWords(TellingSearch search) {
        this.search = search;
    }

    /** The fields in which such words are typed on this sheet. */
    public static List<String> fields(SheetKind kind) {
        return kind.isOfRecord() ? ofRecord(kind) : ofHour(kind).stream().toList();
    }

    private static List<String> ofRecord(SheetKind kind) {
        return PageAnswers.questions(kind.page()).stream()
                .filter(question -> question.type() instanceof ParameterizedType answer
                        && answer.getActualTypeArguments()[0] == String.class)
                .map(question -> Reading.QUESTIONS + question.name() + ".value").toList();
    }

    private static Optional<String> ofHour(SheetKind kind) {
        return switch (kind) {
            case TOLD -> Optional.of(Reading.QUESTIONS + "saidBack.value");
            case ESCORT -> Optional.of(Reading.QUESTIONS + "unit.value");
            case RESPONSIBLE -> Optional.of(Reading.QUESTIONS + "firstTask.value");
            case LANGUAGE -> Optional.of(Reading.QUESTIONS + "otherLanguage.value");
            default -> Optional.empty();
        };
    }

    /** Whether it holds such a number. */
    public boolean tells(String typed) {
        return NoteText.fits(typed) && !search.in(new NoteText(typed)).none();
    }
}
