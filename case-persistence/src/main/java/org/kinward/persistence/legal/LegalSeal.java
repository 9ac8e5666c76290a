package org.kinward.persistence.legal;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.identity.keys.LockedWords;
import org.kinward.core.legal.LegalWords;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Locks what legal aid writes with the key of the legal page of the file; a copy of the database opens no word of it. */
@Component
class LegalSeal {

    private final JdbcClient casework;

    private final LockedWords words;

    LegalSeal(@Qualifier("caseworkJdbc") JdbcClient casework, LockedWords words) {
        this.casework = casework;
        this.words = words;
    }

    byte[] lock(CaseFileId file, String row, LegalWords said) {
        return words.lock(row(file, row), List.of(said.clear()));
    }

    LegalWords open(CaseFileId file, String row, byte[] locked) {
        return new LegalWords(words.open(row(file, row), locked).getFirst());
    }

    private LockedWords.Row row(CaseFileId file, String row) {
        return new LockedWords.Row(file.value(), agency(file), row);
    }

    /** Whoever helps the child with the law finds the agency at the own right, and reads nothing else of the file. */
    private AgencyId agency(CaseFileId file) {
        return casework.sql("select agency_id from casework.legal_right where case_file_id = :file limit 1")
                .param("file", file.value()).query(UUID.class).optional().map(AgencyId::new).orElseThrow();
    }
}
