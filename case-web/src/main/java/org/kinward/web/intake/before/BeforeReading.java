package org.kinward.web.intake.before;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.NotThere;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.reporting.intake.AnswersBefore;
import org.kinward.reporting.intake.AnswersBefore.Before;
import org.kinward.web.child.OldAnswerWords;
import org.kinward.web.intake.choice.Grounds;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.ChildBar;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** Reads the earlier accounts in the transaction that writes the look down. */
@Component
class BeforeReading {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final ReadFirstHour read;
    private final AnswersBefore before;
    private final Grounds grounds;
    private final OldAnswerWords words;

    BeforeReading(ReadFirstHour read, AnswersBefore before, Grounds grounds, OldAnswerWords words) {
        this.read = read;
        this.before = before;
        this.grounds = grounds;
        this.words = words;
    }

    /** All that a sheet said before. */
    @Transactional
    BeforePage open(IntakeId intake, SheetKind kind) {
        var opened = read.alone(intake).orElseThrow(NotThere::new);
        var ground = grounds.of(opened);
        var names = ground.lists().names();
        var accounts = before.of(intake, kind.path().replace('-', '_')).stream()
                .map(one -> account(one, kind, names)).toList();
        return new BeforePage(ChildBar.of(opened, ground.today()), kind.key("title"),
                IntakePath.of(intake, kind.path()), accounts);
    }

    private BeforePage.Account account(Before one, SheetKind kind, Map<UUID, String> names) {
        var days = new Days();
        var at = one.replaced().at();
        return new BeforePage.Account(Words.of(one.by()), days.written(one.on()),
                one.replaced().by().map(Words::said).orElseGet(() -> Words.keyed("intake.somebody")),
                days.written(at.toLocalDate()) + ", " + HOUR.format(at),
                new BeforeRows(words, names).of(kind, one.answers()));
    }
}
