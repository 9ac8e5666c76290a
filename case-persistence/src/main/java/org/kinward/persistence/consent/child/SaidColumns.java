package org.kinward.persistence.consent.child;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.child.HowExplained;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.child.WhoInterpreted;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.asked.Said;
import org.kinward.core.consent.sound.SoundId;
import org.kinward.core.consent.voice.Asked;
import org.kinward.core.consent.voice.CannotAskBecause;
import org.kinward.core.consent.voice.ConsentState;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.ProfessionalFunction;
import org.kinward.core.consent.voice.Telling;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.consent.voice.Withdrawal;
import org.kinward.core.saving.Revision;

/** What was said as columns. */
final class SaidColumns {

    private static final String[] NAMES = {"askedOn", "statement", "language", "interpreter", "explained", "givenBy",
            "answerer", "answererLine", "functions", "cannot", "again", "stop", "erase", "childsView",
            "sound"};

    private SaidColumns() {
    }

    static Said said(ResultSet row) throws SQLException {
        return new Said(Words.needed(row, "whose", Whose.class), voice(row),
                new PersonId(row.getObject("written_by", UUID.class)), Words.moment(row, "written_at").orElseThrow());
    }

    private static Voice voice(ResultSet row) throws SQLException {
        var again = Words.moment(row, "try_again_at");
        var decided = decision(row);
        return switch (Words.needed(row, "state", ConsentState.class)) {
            case NOT_ASKED_YET -> new Voice.NotAsked();
            case CANNOT_ASK_NOW -> new Voice.CannotAsk(Words.needed(row, "cannot_because", CannotAskBecause.class),
                    row.getString("line"), again.orElseThrow());
            case WAITS_FOR_SECOND -> new Voice.AgreedByOne(asked(row));
            case AGREED -> new Voice.Agreed(asked(row), decided);
            case DID_NOT_AGREE -> new Voice.DidNotAgree(asked(row), again);
            case WITHDRAWN -> new Voice.Withdrawn(withdrawal(row), decided);
            case WITHDRAWN_AGAINST_CHILD -> new Voice.Contested(asked(row), withdrawal(row),
                    Words.needed(row, "childs_view", Withdrawal.ChildsView.class));
        };
    }

    private static Optional<Voice.Decision> decision(ResultSet row) throws SQLException {
        var authority = row.getString("decided_with");
        return authority.isEmpty() ? Optional.empty()
                : Optional.of(new Voice.Decision(authority, row.getString("decided_because"),
                        row.getString("decided_view")));
    }

    private static Asked asked(ResultSet row) throws SQLException {
        var telling = new Telling(new SpokenLanguage(row.getString("language")),
                Words.needed(row, "interpreter", WhoInterpreted.class),
                Words.needed(row, "explained", HowExplained.class),
                Optional.ofNullable(row.getObject("sound_id", UUID.class)).map(SoundId::new));
        return new Asked(row.getObject("asked_on", LocalDate.class),
                new StatementVersion(row.getObject("statement_id", UUID.class)), telling,
                new Asked.Words(row.getString("said_back"), row.getString("line")), givenBy(row));
    }

    private static GivenBy givenBy(ResultSet row) throws SQLException {
        return switch (row.getString("given_by")) {
            case "CHILD" -> new GivenBy.Child();
            case "WHO_ANSWERS" -> new GivenBy.WhoAnswers(Words.needed(row, "answerer", AnswererKind.class),
                    new Revision(row.getLong("answerer_line")));
            case "ONE_PROFESSIONAL" -> new GivenBy.OneProfessional(
                    ProfessionalFunction.valueOf(Words.lines(row, "functions").getFirst()));
            case "TWO_PROFESSIONALS" -> {
                var functions = Words.lines(row, "functions");
                yield new GivenBy.TwoProfessionals(ProfessionalFunction.valueOf(functions.getFirst()),
                        ProfessionalFunction.valueOf(functions.getLast()));
            }
            default -> new GivenBy.ChildAlone();
        };
    }

    private static Withdrawal withdrawal(ResultSet row) throws SQLException {
        return new Withdrawal(Words.lines(row, "told_to_stop"),
                Words.needed(row, "erase", Withdrawal.Erase.class), row.getString("erase_what"));
    }

    static Map<String, @Nullable Object> of(Said said) {
        var columns = new HashMap<String, @Nullable Object>(Map.of("whose", said.whose().name(), "state",
                said.voice().state().name(), "saidBack", "", "line", "", "eraseWhat", ""));
        columns.putAll(Map.of("decided", "", "because", "", "decidedView", "", "by", said.by().value(), "at",
                Words.column(said.at())));
        for (var name : NAMES) {
            columns.put(name, null);
        }
        switch (said.voice()) {
            case Voice.NotAsked _ -> throw new IllegalArgumentException("nothing was said");
            case Voice.CannotAsk(var why, var line, var again) -> columns.putAll(
                    Map.of("cannot", why.name(), "line", line, "again", Words.column(again)));
            case Voice.AgreedByOne(var asked) -> put(columns, asked);
            case Voice.Agreed(var asked, var decision) -> put(put(columns, asked), decision);
            case Voice.DidNotAgree(var asked, var again) ->
                put(columns, asked).put("again", again.map(Words::column).orElse(null));
            case Voice.Withdrawn(var how, var decision) -> put(put(columns, how), decision);
            case Voice.Contested(var asked, var how, var view) ->
                put(put(columns, asked), how).put("childsView", view.name());
        }
        return columns;
    }

    private static Map<String, @Nullable Object> put(Map<String, @Nullable Object> columns,
            Optional<Voice.Decision> decision) {
        decision.ifPresent(one -> columns.putAll(Map.of("decided", one.authority(), "because", one.reason(),
                "decidedView", one.childsView())));
        return columns;
    }

    private static Map<String, @Nullable Object> put(Map<String, @Nullable Object> columns, Withdrawal how) {
        columns.putAll(Map.of("stop", String.join("\n", how.toldToStop()), "erase", how.erase().name(), "eraseWhat",
                how.eraseWhat()));
        return columns;
    }

    private static Map<String, @Nullable Object> put(Map<String, @Nullable Object> columns, Asked asked) {
        columns.putAll(Map.of("askedOn", asked.on(), "statement", asked.statement().value(), "language",
                asked.telling().language().code(), "interpreter", asked.telling().interpreter().name(), "explained",
                asked.telling().how().name(), "saidBack", asked.words().saidBack(), "line",
                asked.words().understands()));
        columns.put("sound", asked.telling().played().map(SoundId::value).orElse(null));
        switch (asked.by()) {
            case GivenBy.Child _ -> columns.put("givenBy", "CHILD");
            case GivenBy.WhoAnswers(var kind, var line) -> columns.putAll(Map.of("givenBy", "WHO_ANSWERS", "answerer",
                    kind.name(), "answererLine", line.number()));
            case GivenBy.OneProfessional(var first) -> columns.putAll(Map.of("givenBy", "ONE_PROFESSIONAL",
                    "functions", first.name()));
            case GivenBy.TwoProfessionals(var first, var second) -> columns.putAll(Map.of("givenBy",
                    "TWO_PROFESSIONALS", "functions", first + "," + second));
            case GivenBy.ChildAlone _ -> columns.put("givenBy", "CHILD_ALONE");
        }
        return columns;
    }
}
