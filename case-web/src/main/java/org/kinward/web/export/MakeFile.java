package org.kinward.web.export;

import org.kinward.core.export.Export;
import org.kinward.web.export.file.Checked;
import org.kinward.web.export.file.CodeWords;
import org.kinward.web.export.file.ExportChecking;
import org.kinward.web.export.file.ExportFile;
import org.kinward.web.export.file.ReadMe;
import org.kinward.web.export.page.ExportReading;
import org.kinward.web.export.page.ExportSummary;
import org.springframework.stereotype.Component;

/** Makes the file of an export that may leave: the rows of the snapshot that was asked about. */
@Component
class MakeFile {

    private final ExportChecking checking;

    private final ExportFile file;

    private final CodeWords words;

    MakeFile(ExportChecking checking, ExportFile file, CodeWords words) {
        this.checking = checking;
        this.file = file;
        this.words = words;
    }

    /**
     * The locked file.
     *
     * @throws IllegalStateException
     *             if its rows are not those that were agreed to: a snapshot does not change
     */
    ExportFile.Written of(Export export, ExportReading.Opened one) {
        var asked = export.asked().orElseThrow();
        if (!(checking.then(export.begun().agency(), export.plan(), asked.snapshot()) instanceof Checked.Fits fits)
                || fits.safe().rows().size() != asked.rows()) {
            throw new IllegalStateException("the rows of an export are those that were asked for");
        }
        var aim = export.plan().aim().orElseThrow();
        var population = ExportSummary.population(export.plan().filter().orElseThrow());
        var spoken = words.of(export.begun().agency(), export.plan().fields());
        return file.write(export, fits.safe(), new ReadMe(aim.purpose(), aim.recipient(), one.people().begun(),
                one.written(fits.snapshot().takenAt()), spoken.said(population)));
    }
}
