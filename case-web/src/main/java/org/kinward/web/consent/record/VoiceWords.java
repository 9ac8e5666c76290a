package org.kinward.web.consent.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.voice.Asked;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Withdrawal;
import org.kinward.web.shell.page.Player;
import org.kinward.web.shell.page.SummaryRow;
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
            case Voice.AgreedByOne(var asked) -> lines.addAll(asked(asked, at));
            case Voice.Agreed(var asked, var decision) -> {
                lines.addAll(asked(asked, at));
                decision.ifPresent(one -> decided(lines, one));
            }
            case Voice.DidNotAgree(var asked, _) -> lines.addAll(asked(asked, at));
            case Voice.Withdrawn(var how, var decision) -> {
                lines.addAll(withdrawal(how));
                decision.ifPresent(one -> decided(lines, one));
            }
            case Voice.Contested(_, var how, var view) -> {
                lines.add(Words.of(view));
                lines.addAll(withdrawal(how));
            }
            case Voice.NotAsked _ -> {
                // nothing was said
            }
        }
        return lines;
    }

    /** The same line by line, each with its question, and with the version of the statement that was told. */
    static List<SummaryRow> rows(Voice voice, ConsentCase at, Map<StatementVersion, Integer> versions) {
        var rows = new ArrayList<>(List.of(HubWords.voice("consent.row.now", brief(voice, at))));
        switch (voice) {
            case Voice.Agreed(var asked, var decision) -> {
                rows.addAll(asked(asked, at, versions));
                decision.ifPresent(one -> {
                    var lines = new ArrayList<Words>();
                    decided(lines, one);
                    rows.add(HubWords.voice("consent.row.decided", lines));
                });
            }
            case Voice.AgreedByOne(var asked) -> rows.addAll(asked(asked, at, versions));
            case Voice.DidNotAgree(var asked, _) -> rows.addAll(asked(asked, at, versions));
            case Voice.Contested(var asked, var how, var view) -> {
                rows.addAll(asked(asked, at, versions));
                rows.add(SummaryRow.of("consent.withdraw.against", Words.of(view)));
                rows.add(HubWords.voice("consent.row.stops", withdrawal(how)));
            }
            case Voice.NotAsked _,Voice.CannotAsk _,Voice.Withdrawn _ ->
                rows.set(0, HubWords.voice("consent.row.now", whole(voice, at)));
        }
        return rows;
    }

    private static List<SummaryRow> asked(Asked asked, ConsentCase at, Map<StatementVersion, Integer> versions) {
        var telling = asked.telling();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("consent.row.on", Words.said(at.written(asked.on()))));
        var by = by(asked.by());
        if (!by.isEmpty()) {
            rows.add(HubWords.voice("consent.answer.by", by));
        }
        var version = versions.get(asked.statement());
        if (version != null) {
            rows.add(SummaryRow.of("consent.row.version", Words.keyed("consent.statement.version", version)));
        }
        rows.add(
                SummaryRow.of("consent.row.language", Words.keyed("term.spokenLanguage." + telling.language().code())));
        rows.add(SummaryRow.of("consent.row.interpreter", Words.of(telling.interpreter())));
        var how = SummaryRow.of("consent.row.how", Words.of(telling.how()));
        rows.add(telling.played().map(sound -> how.at(Player.href(sound.value()), "consent.row.listen")).orElse(how));
        var words = asked.words();
        Stream.of(Map.entry("consent.row.back", words.saidBack()), Map.entry("consent.row.why", words.understands()))
                .filter(line -> !line.getValue().isEmpty())
                .forEach(line -> rows.add(SummaryRow.of(line.getKey(), Words.said(line.getValue()))));
        return rows;
    }

    private static List<Words> by(GivenBy by) {
        return switch (by) {
            case GivenBy.Child _ -> List.of();
            case GivenBy.WhoAnswers(var kind, _) -> List.of(Words.of(kind));
            case GivenBy.OneProfessional(var first) -> List.of(Words.of(first));
            case GivenBy.TwoProfessionals(var first, var second) ->
                List.of(Words.keyed("consent.by.TWO_PROFESSIONALS"), Words.of(first), Words.of(second));
            case GivenBy.ChildAlone _ -> List.of(Words.keyed("consent.by.CHILD_ALONE"));
        };
    }

    private static List<Words> asked(Asked asked, ConsentCase at) {
        var telling = asked.telling();
        var lines = new ArrayList<Words>();
        lines.add(Words.keyed("consent.said.on", at.written(asked.on())));
        lines.addAll(by(asked.by()));
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

    private static void decided(List<Words> lines, Voice.Decision decision) {
        said(lines, "consent.said.decided", decision.authority());
        said(lines, "consent.said.line", decision.reason());
        said(lines, "consent.said.view", decision.childsView());
    }

    private static void said(List<Words> lines, String key, String words) {
        if (!words.isEmpty()) {
            lines.add(Words.keyed(key, words));
        }
    }
}
