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

    /** The locked file, or why there is none. */
    sealed interface Made {

        record Written(ExportFile.Written file) implements Made {
        }

        record Nothing(Checked why) implements Made {
        }
    }

    /**
     * The locked file.
     *
     * @throws IllegalStateException
     *             if its rows are not those that were agreed to: a snapshot does not change
     */
    Made of(Export export, ExportReading.Opened one) {
        var checked = checking.leaving(export);
        if (!(checked instanceof Checked.Fits fits)) {
            return new Made.Nothing(checked);
        }
        if (fits.safe().rows().size() != export.asked().orElseThrow().rows()) {
            throw new IllegalStateException("the rows of an export are those that were asked for");
        }
        var aim = export.plan().aim().orElseThrow();
        var population = ExportSummary.population(export.plan().filter().orElseThrow());
        var spoken = words.of(export.begun().agency(), export.plan().fields());
        return new Made.Written(
                file.write(export, fits.safe(), new ReadMe(aim.purpose(), aim.recipient(), one.people().begun(),
                        one.written(fits.snapshot().takenAt()), spoken.said(population))));
    }
}
