package org.kinward.web.story;

import org.kinward.core.access.search.SearchGuard;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.narrow.NarrowRecord;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.story.AddNote;
import org.kinward.core.story.KeepNote;
import org.kinward.core.story.NamesInVault;
import org.kinward.core.story.Notes;
import org.kinward.core.story.PhoneNumbers;
import org.kinward.core.story.TellingSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases behind a note. */
@Configuration(proxyBeanMethods = false)
class StoryUseCases {

    @Bean
    KeepNote keepNote(Notes notes, DoneOnce once, AuditTrail trail, NarrowRecord narrow) {
        return new KeepNote(notes, once, trail, narrow);
    }

    @Bean
    TellingSearch tellingSearch(PhoneNumbers phones) {
        return new TellingSearch(phones);
    }

    @Bean
    AddNote addNote(KeepNote casework, PhoneNumbers phones, NamesInVault names, SearchGuard guard) {
        return new AddNote(casework, phones, names, guard);
    }
}
