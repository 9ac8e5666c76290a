package org.kinward.web.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.kinward.core.consent.DataUseStatement;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.web.intake.choice.Grounds;
import org.kinward.web.intake.reading.Ground;
import org.kinward.web.intake.words.AnswerWords;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of answers that are checked, with the number of the statement a child was told: it never changes. */
@Component
class CheckedWords {

    private final Grounds grounds;
    private final DataUseStatements statements;
    private final Map<UUID, String> numbers = new ConcurrentHashMap<>();

    CheckedWords(Grounds grounds, DataUseStatements statements) {
        this.grounds = grounds;
        this.statements = statements;
    }

    Ground ground(Opened opened) {
        return grounds.of(opened);
    }

    AnswerWords of(Opened opened, Ground ground) {
        var names = new HashMap<>(ground.lists().names());
        opened.page(ToldChild.class).flatMap(ToldChild::statement).map(ToldChild.StatementShown::version)
                .ifPresent(version -> names.put(version, number(version)));
        return new AnswerWords(names, ground.zone(), LocaleContextHolder.getLocale());
    }

    private String number(UUID version) {
        var known = numbers.get(version);
        return known != null ? known : statements.find(new StatementVersion(version)).map(DataUseStatement::number)
                .map(found -> kept(version, found.toString())).orElse("");
    }

    private String kept(UUID version, String number) {
        numbers.put(version, number);
        return number;
    }
}
