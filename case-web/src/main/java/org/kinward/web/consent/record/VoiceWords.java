package org.kinward.web.consent.record;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.consent.voice.Asked;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Withdrawal;
import org.kinward.web.shell.page.Words;

/** What one side said, in words: first the state, then what there is to know about it. */
public final class VoiceWords {

    private VoiceWords() {
    }

    /** The state, and when to ask again. */
    public static List<Words> brief(Voice voice, ConsentCase at) {
        var lines = new ArrayList<>(List.of(Words.of(voice.state())));
        switch (voice) {
            case Voice.CannotAsk(var why, _, var again) -> {
                lines.add(Words.of(why));
                lines.add(Words.keyed("consent.said.again", at.written(again)));
            }
            case Voice.DidNotAgree(_, var again) ->
                again.ifPresent(when -> lines.add(Words.keyed("consent.said.again", at.written(when))));
            case Voice _ -> {
                // the state says it all
            }
        }
        return lines;
    }

    /** Everything that was written down. */
    public static List<Words> whole(Voice voice, ConsentCase at) {
        var lines = new ArrayList<>(brief(voice, at));
        switch (voice) {
            case Voice.CannotAsk(_, var line, _) -> said(lines, "consent.said.line", line);
            case Voice.Agreed(var asked, var with) -> {
                lines.addAll(asked(asked, at));
                said(lines, "consent.said.decided", with);
            }
            case Voice.DidNotAgree(var asked, _) -> lines.addAll(asked(asked, at));
            case Voice.Withdrawn(var how, var with) -> {
                lines.addAll(withdrawal(how));
                said(lines, "consent.said.decided", with);
            }
            case Voice.Contested(_, var how) -> lines.addAll(withdrawal(how));
            case Voice.NotAsked _ -> {
                // nothing was said
            }
        }
        return lines;
    }

    private static List<Words> asked(Asked asked, ConsentCase at) {
        var telling = asked.telling();
        var lines = new ArrayList<Words>();
        lines.add(Words.keyed("consent.said.on", at.written(asked.on())));
        switch (asked.by()) {
            case GivenBy.Child _ -> {
                // it is the child's line
            }
            case GivenBy.WhoAnswers(var kind) -> lines.add(Words.of(kind));
            case GivenBy.TwoProfessionals(var first, var second) -> {
                lines.add(Words.keyed("consent.by.TWO_PROFESSIONALS"));
                lines.add(Words.of(first));
                lines.add(Words.of(second));
            }
            case GivenBy.ChildAlone _ -> lines.add(Words.keyed("consent.by.CHILD_ALONE"));
        }
        lines.add(Words.keyed("term.spokenLanguage." + telling.language().code()));
        lines.add(Words.of(telling.interpreter()));
        lines.add(Words.of(telling.how()));
        said(lines, "consent.said.back", asked.words().saidBack());
        said(lines, "consent.said.line", asked.words().understands());
        return lines;
    }

    private static List<Words> withdrawal(Withdrawal how) {
        var lines = new ArrayList<Words>();
        how.toldToStop().forEach(office -> lines.add(Words.keyed("consent.said.stop", office)));
        lines.add(Words.of(how.erase()));
        said(lines, "consent.said.erase", how.eraseWhat());
        return lines;
    }

    private static void said(List<Words> lines, String key, String words) {
        if (!words.isEmpty()) {
            lines.add(Words.keyed(key, words));
        }
    }
}
