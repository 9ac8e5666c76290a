package org.kinward.web.demo.later;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.document.About;
import org.kinward.core.document.DocumentId;
import org.kinward.core.document.DocumentKind;
import org.kinward.core.document.Documents;
import org.kinward.core.document.file.Redraw;
import org.kinward.core.document.file.UploadedFile;
import org.kinward.core.document.keeping.DocumentBooks;
import org.kinward.core.document.keeping.PutDocument;
import org.kinward.core.identity.file.Audience;
import org.kinward.core.identity.file.PagePicture;
import org.kinward.core.identity.file.VaultFiles;
import org.kinward.core.intake.IntakeId;
import org.kinward.reporting.access.AgencyZones;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts an empty sheet of paper into the records of invented children: the program has made it itself, so it draws nothing. */
@Component
@Profile("demo & !production")
public final class DemoDocuments {

    private static final int WIDE = 300;
    private static final int HIGH = 420;

    private final PutDocument put;
    private final Documents documents;
    private final CaseFiles files;
    private final AgencyZones zones;
    private final TransactionTemplate transaction;
    private final byte[] sheet = sheet();

    DemoDocuments(Papers papers, CaseFiles files, AgencyZones zones, TransactionTemplate transaction) {
        Redraw own = _ -> new Redraw.Drawn.Pages(List.of(PagePicture.of(sheet).orElseThrow()));
        this.put = new PutDocument(papers.books(), own, papers.files());
        this.documents = papers.documents();
        this.files = files;
        this.zones = zones;
        this.transaction = transaction;
    }

    /** What keeps documents. */
    @Component
    @Profile("demo & !production")
    record Papers(DocumentBooks books, VaultFiles files, Documents documents) {
    }

    /** A letter of the school, for who works on the case. */
    public void of(IntakeId intake, Actor by, Instant at) {
        var file = in(() -> files.of(intake).orElseThrow()).id();
        if (in(() -> documents.of(file)).isEmpty()) {
            var now = new Moment(at, in(() -> zones.zone(by.agency())));
            var about = new About(DocumentKind.SCHOOL_PAPER, Optional.of(now.today()), false,
                    Audience.WHO_WORKS_ON_IT);
            var read = (UploadedFile.Read.File) UploadedFile.read("sheet.jpg", sheet);
            put.put(new PutDocument.Wanted(new DocumentId(UUID.randomUUID()), file, about, read.file()), by, now);
        }
    }

    private static byte[] sheet() {
        var paper = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        var pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDE, HIGH);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(paper, "jpg", out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    private <T> T in(Supplier<T> reading) {
        return Objects.requireNonNull(transaction.execute(_ -> reading.get()));
    }
}
