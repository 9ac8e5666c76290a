package org.kinward.web.intake.page;

import java.util.stream.Stream;

import org.kinward.core.consent.telling.TellOfSuspicion;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.childpaper.ChildPapers;
import org.kinward.reporting.access.AgencyLaw;
import org.kinward.web.intake.sheet.SheetKind;
import org.springframework.stereotype.Component;

/** Reading and answering a sheet, what the law lets somebody ask and makes somebody tell, what is known of papers. */
@Component
record SheetUseCases(ReadFirstHour read, AnswerFirstHour answer, AgencyLaw law, TellOfSuspicion suspicion,
        ChildPapers papers) {

    /** A checklist says what is known already; papers are written down one by one. */
    Opened withPapers(Opened opened, SheetKind kind) {
        return kind == SheetKind.CHILD_CHECKLIST ? new Opened(opened.intake(), Stream
                .concat(opened.pages().stream(), papers.of(opened.intake().id()).values().stream()).toList()) : opened;
    }
}
