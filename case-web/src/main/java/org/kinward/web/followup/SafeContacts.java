package org.kinward.web.followup;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.firstdays.SafeToContact;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.springframework.stereotype.Component;

/** How a child is reached without harm (FIELD F18): read before anybody reaches it, for whatever reason. */
@Component
public class SafeContacts {

    private final FirstHourPages pages;

    SafeContacts(FirstHourPages pages) {
        this.pages = pages;
    }

    /** Of the record that came from this intake; empty before anybody has asked. */
    @Transactional
    public Optional<SafeToContact> of(UUID intake) {
        return pages.some(new IntakeId(intake), Set.of(SafeToContact.class)).stream().map(SafeToContact.class::cast)
                .findFirst();
    }

    /** The same in words, as it stands over a page. */
    @Transactional
    public SafeContactWords words(UUID intake) {
        return SafeContactWords.of(of(intake), intake);
    }
}
