package org.kinward.web.consent.asking;

import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.web.consent.record.ConsentCase;
import org.springframework.stereotype.Component;

/** In which language the child was told what is written down (F75): most likely it is asked in the same one. */
@Component
class ToldIn {

    private final FirstHourPages pages;

    ToldIn(FirstHourPages pages) {
        this.pages = pages;
    }

    /** The code of the language; empty where nobody has written one down. */
    @Transactional
    public String language(ConsentCase at) {
        return pages.some(new IntakeId(at.head().ids().intake()), Set.of(ToldChild.class)).stream()
                .map(ToldChild.class::cast).flatMap(page -> page.statement().stream())
                .map(shown -> shown.language().code()).findFirst().orElse("");
    }
}
