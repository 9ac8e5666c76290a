package org.kinward.web.consent.record;

import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.web.shell.page.SummaryRow;

/** One side on the page of a use, and what can be done about it now. */
public record RowVoice(String whose, List<SummaryRow> rows, boolean canBeAsked, boolean canWait,
        boolean canWithdraw) {

    /** The sides that are asked here, the child's first. */
    public static List<RowVoice> both(ConsentReading.Row read) {
        return Stream.of(Whose.CHILD, Whose.WHO_ANSWERS).filter(read.consent()::asks).map(whose -> of(whose, read))
                .toList();
    }

    private static RowVoice of(Whose whose, ConsentReading.Row read) {
        var voice = read.consent().of(whose);
        var asked = !read.consent().isSettled(whose)
                && (whose == Whose.CHILD || read.who().kind() != AnswererKind.YOUNG_ADULT);
        return new RowVoice(whose.name(), VoiceWords.rows(voice, read.at(), read.versions()),
                asked && voice instanceof Voice.Askable, asked && voice instanceof Voice.Unsettled,
                asked && voice instanceof Voice.Agreed);
    }
}
