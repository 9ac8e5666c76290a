package org.kinward.web.document.put;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.document.About;
import org.kinward.core.document.DocumentKind;
import org.kinward.core.document.file.UploadedFile;
import org.kinward.core.identity.file.Audience;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.web.multipart.MultipartFile;

/** A document as a browser sends it: of which case file, what it is, when, who may see it. */
record PutForm(String of, String kind, DateInput dated, String shows, String audience, @Nullable MultipartFile file,
        FormStamp stamp) {

    private static final int MILLION = 1_000_000;

    PutForm(@Nullable String of, @Nullable String kind, @Nullable DateInput dated, @Nullable String shows,
            @Nullable String audience, @Nullable MultipartFile file, @Nullable FormStamp stamp) {
        this.of = Fields.orEmpty(of);
        this.kind = Fields.orEmpty(kind);
        this.dated = DateInput.orEmpty(dated);
        this.shows = Fields.orEmpty(shows);
        this.audience = Fields.orEmpty(audience);
        this.file = file;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static PutForm begin(String of) {
        return new PutForm(of, null, null, null, null, null, FormStamp.fresh(Revision.NEW));
    }

    /** What was typed, on a page that was not saved yet. */
    PutForm anew() {
        return new PutForm(of, kind, dated, shows, audience, null, FormStamp.fresh(Revision.NEW));
    }

    /** What is said of the document; empty if something is wrong, and then it says what. */
    Optional<About> about(Fields fields) {
        var what = fields.one("kind", kind, DocumentKind.class);
        var day = dated.isBlank() ? Optional.<LocalDate>empty() : fields.day("dated", dated);
        if (!shows.equals("YES") && !shows.equals("NO")) {
            fields.missing("shows");
        }
        var who = fields.one("audience", audience, Audience.class);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new About(what.orElseThrow(), day, shows.equals("YES"), who.orElseThrow()));
    }

    /** The file that came; empty if it is none of ours, and then it says why. */
    Optional<UploadedFile> from(Fields fields) {
        return switch (read()) {
            case UploadedFile.Read.File(var read) -> Optional.of(read);
            case UploadedFile.Read.Wrong(var problem) -> {
                fields.result().rejectValue("file", "document.problem." + problem,
                        new Object[]{UploadedFile.LARGEST / MILLION}, null);
                yield Optional.empty();
            }
        };
    }

    private UploadedFile.Read read() {
        try {
            return file == null ? UploadedFile.read("", new byte[0])
                    : UploadedFile.read(Fields.orEmpty(file.getOriginalFilename()), file.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
