package org.kinward.web.consent.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.core.intake.firsthour.ToldChild.StatementShown;
import org.kinward.web.shell.page.Player;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** Being protected and recorded, in words: not consent, but told to both sides and answered by both (F75). */
final class RecordedWords {

    private RecordedWords() {
    }

    static HubPage.Recorded of(ConsentReading.Hub hub) {
        var file = hub.at().head().ids().file();
        var asked = hub.consents().stream().filter(one -> one.use() instanceof Use.BeingRecorded).findFirst();
        var answers = VoiceWords.rows(asked.map(one -> one.whoAnswers()).orElseGet(Voice.NotAsked::new), hub.at(),
                hub.versions());
        var href = asked.map(one -> ConsentPath.row(file, one.id().value()))
                .orElseGet(() -> ConsentPath.of(file, "ask") + "?kind=" + UseWords.Kind.BEING_RECORDED);
        return new HubPage.Recorded(child(hub), answers, href, asked.isPresent(),
                asked.map(HubWords::links).orElseGet(List::of));
    }

    private static List<SummaryRow> child(ConsentReading.Hub hub) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(one("consent.told.view", hub.told().map(ToldChild::response)).changedAt(hub.at().toldPage()));
        hub.told().ifPresent(page -> {
            rows.add(SummaryRow.of("consent.told.on", Words.said(hub.at().written(page.head().toldOn()))));
            page.statement().ifPresent(shown -> rows.addAll(statement(shown, hub)));
            rows.add(one("consent.row.interpreter", Optional.of(page.telling().interpreter())));
            rows.add(played(one("consent.row.how", Optional.of(page.telling().explained())), page));
            rows.add(page.saidBack() instanceof Answer.Known<String>(var words, _)
                    ? SummaryRow.of("consent.row.back", Words.said(words))
                    : one("consent.row.back", Optional.of(page.saidBack())));
            rows.addAll(after(page, hub.at()));
        });
        return rows;
    }

    private static List<SummaryRow> statement(StatementShown shown, ConsentReading.Hub hub) {
        var rows = new ArrayList<SummaryRow>();
        var number = hub.versions().get(new StatementVersion(shown.version()));
        if (number != null) {
            rows.add(SummaryRow.of("consent.row.version", Words.keyed("consent.statement.version", number)));
        }
        rows.add(SummaryRow.of("consent.row.language",
                Words.keyed("term.spokenLanguage." + shown.language().code())));
        return rows;
    }

    private static SummaryRow played(SummaryRow how, ToldChild page) {
        return page.statement().flatMap(StatementShown::played)
                .map(sound -> how.at(Player.href(sound), "consent.row.listen")).orElse(how);
    }

    /** Why not yet, what was offered all the same, and when somebody comes back. */
    private static List<SummaryRow> after(ToldChild page, ConsentCase at) {
        var rows = new ArrayList<SummaryRow>();
        if (page.after().whyNotYet() instanceof Answer.Known<?> why) {
            rows.add(one("consent.row.why", Optional.of(why)));
        }
        if (page.after().offered() instanceof Answer.Known<Set<ToldChild.Offered>>(var offered, _)) {
            rows.add(offered.isEmpty() ? SummaryRow.of("consent.told.offered", Words.keyed("term.offered.NONE"))
                    : UseWords.row("consent.told.offered", offered));
        }
        page.after().tryAgainAt().ifPresent(
                again -> rows.add(SummaryRow.of("consent.told.again", Words.said(at.written(again)))));
        return rows;
    }

    /** A constant that was chosen, or why there is none. */
    private static SummaryRow one(String key, Optional<? extends Answer<?>> answer) {
        var words = answer.<Words>map(said -> switch (said) {
            case Answer.Known<?>(var value, _) -> Words.of((Enum<?>) Objects.requireNonNull(value));
            case Answer.Missing<?>(var reason) -> Words.of(reason);
        }).orElseGet(Words::notAskedYet);
        return SummaryRow.of(key, words);
    }
}
