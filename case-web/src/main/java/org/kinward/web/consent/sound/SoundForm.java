package org.kinward.web.consent.sound;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.sound.SoundFile;
import org.kinward.web.consent.record.ConsentPath;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.web.multipart.MultipartFile;

/** A recording as a browser sends it: of which version, in which language. */
record SoundForm(String version, String language, @Nullable MultipartFile file, FormStamp stamp) {

    SoundForm(@Nullable String version, @Nullable String language, @Nullable MultipartFile file,
            @Nullable FormStamp stamp) {
        this.version = Fields.orEmpty(version);
        this.language = Fields.orEmpty(language);
        this.file = file;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** A form for a page that shows so many lines of this language. */
    static SoundForm fresh(StatementVersion version, SpokenLanguage language, int seen) {
        return new SoundForm(version.value().toString(), language.code(), null, FormStamp.shown(seen));
    }

    StatementVersion ofVersion() {
        return new StatementVersion(ConsentPath.id(version));
    }

    /** What came; nothing, if no file did. */
    SoundFile.Read read() {
        try {
            return SoundFile.read(file == null ? new byte[0] : file.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
