package org.kinward.web.consent.record;

import java.util.List;

import org.kinward.core.consent.voice.Voice;
import org.kinward.web.shell.page.SummaryRow;

/** One side on the page of a use, and what can be done about it now. */
record RowVoice(String whose, List<SummaryRow> rows, boolean canBeAsked, boolean canWithdraw) {

    static RowVoice of(String whose, Voice voice, ConsentCase at) {
        return new RowVoice(whose, List.of(HubWords.voice("consent.row.now", VoiceWords.whole(voice, at))),
                voice instanceof Voice.Askable, voice instanceof Voice.Agreed);
    }
}
