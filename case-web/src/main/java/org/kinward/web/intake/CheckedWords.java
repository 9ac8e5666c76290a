package org.kinward.web.intake;

import java.util.HashMap;

import org.kinward.core.consent.StatementVersion;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.web.intake.choice.Grounds;
import org.kinward.web.intake.reading.Ground;
import org.kinward.web.intake.words.AnswerWords;
import org.kinward.web.intake.words.StatementNumbers;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of answers that are checked, with the number of the statement a child was told: it never changes. */
@Component
class CheckedWords {

    private final Grounds grounds;
    private final StatementNumbers numbers;

    CheckedWords(Grounds grounds, StatementNumbers numbers) {
        this.grounds = grounds;
        this.numbers = numbers;
    }

    Ground ground(Opened opened) {
        return grounds.of(opened);
    }

    AnswerWords of(Opened opened, Ground ground) {
        var names = new HashMap<>(ground.lists().names());
        opened.page(ToldChild.class).flatMap(ToldChild::statement).map(ToldChild.StatementShown::version)
                .ifPresent(version -> names.put(version,
                        numbers.of(new StatementVersion(version)).map(Object::toString).orElse("")));
        return new AnswerWords(names, ground.zone(), LocaleContextHolder.getLocale());
    }
}
