package org.kinward.web.audit.trail;

import java.time.ZoneId;
import java.util.UUID;

import org.kinward.core.audit.AuditEntry.Outcome;
import org.kinward.reporting.audit.TrailLine;
import org.kinward.reporting.audit.TrailPage;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Link;
import org.kinward.web.shell.page.Words;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts lines of the trail into words. */
@Component
class TrailWriting {

    /** A roll or a list names many children; a few links are enough to go on from. */
    private static final int LINKS = 3;
    private static final int SHORT = 8;

    private final Days days;
    private final MessageSource messages;

    TrailWriting(Days days, MessageSource messages) {
        this.days = days;
        this.messages = messages;
    }

    TrailTable table(TrailPage page, TrailForm form, ZoneId zone) {
        var rows = page.lines().stream().map(line -> row(line, form, zone)).toList();
        return new TrailTable(rows, Days.town(zone),
                page.next().map(position -> TrailPath.behind(form, position)).orElse(null));
    }

    private TrailRow row(TrailLine line, TrailForm form, ZoneId zone) {
        var links = line.subjects().stream().limit(LINKS).map(subject -> link(subject, form)).toList();
        return new TrailRow(days.written(line.at(), zone), line.acted(), Words.of(line.action()),
                object(line.object()), line.outcome() == Outcome.REFUSED, links,
                Math.max(0, line.subjects().size() - LINKS));
    }

    /** A kind of thing that has no words yet is shown by its code word, which names nobody. */
    private Words object(String word) {
        var key = "audit.object." + word;
        var known = messages.getMessage(key, null, "", LocaleContextHolder.getLocale());
        return known == null || known.isEmpty() ? Words.said(word) : Words.keyed(key);
    }

    private static Link link(UUID subject, TrailForm form) {
        return Link.said(TrailPath.about(form, subject), subject.toString().substring(0, SHORT));
    }
}
