package org.kinward.web.demo;

import java.time.Instant;
import java.util.Objects;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.erasure.AskErasure;
import org.kinward.core.erasure.ErasureId;
import org.kinward.core.erasure.ErasureReason;
import org.kinward.core.erasure.LegalHold;
import org.kinward.core.erasure.SetLegalHold;
import org.kinward.core.erasure.WhyWords;
import org.kinward.core.intake.IntakeId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One invented child is held for the law, and of another one a manager asks that the record be erased. */
@Component
@Profile("demo & !production")
final class DemoKeeping {

    private final SetLegalHold holding;
    private final AskErasure asking;
    private final CaseFiles files;
    private final TransactionTemplate transaction;

    DemoKeeping(SetLegalHold holding, AskErasure asking, CaseFiles files, TransactionTemplate transaction) {
        this.holding = holding;
        this.asking = asking;
        this.files = files;
        this.transaction = transaction;
    }

    /** Once for all starts: the key of the line is the key of the form. */
    void of(IntakeId intake, DemoChild child, Actor by, Instant now) {
        var file = Objects.requireNonNull(transaction.execute(_ -> files.of(intake).orElseThrow())).id();
        var key = child.told("key").orElseThrow();
        switch (child.told("keeping").orElseThrow()) {
            case "HOLD" -> hold(file, new LegalHold.Id(DemoPages.id("hold", key)), by, now);
            case "ERASE" -> ask(file, new ErasureId(DemoPages.id("erasure", key)), by, now);
            case "AGAIN" -> {
                // its worker closes the file, and begins another one
            }
            default -> throw new IllegalStateException("an invented child is held or asked to be erased");
        }
    }

    private void hold(CaseFileId file, LegalHold.Id id, Actor by, Instant now) {
        holding.set(new SetLegalHold.Request(id, file, new WhyWords("The labour court has not decided yet")), by, now);
    }

    private void ask(CaseFileId file, ErasureId id, Actor by, Instant now) {
        asking.ask(new AskErasure.Request(id, file, ErasureReason.CHILD_ASKED, new WhyWords("Said so in two talks")),
                by,
                now);
    }
}
