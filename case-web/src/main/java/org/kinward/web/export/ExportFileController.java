package org.kinward.web.export;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.export.Export;
import org.kinward.core.export.ExportId;
import org.kinward.core.export.HandOverExport;
import org.kinward.web.access.Allowed;
import org.kinward.web.export.file.ExportFile;
import org.kinward.web.export.page.ExportPath;
import org.kinward.web.export.page.ExportReading;
import org.kinward.web.shell.page.FileAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who asked has the file made, reads its password once, and takes the file once. */
@Controller
class ExportFileController {

    private final ExportReading reading;

    private final Making making;

    private final HandOverExport handing;

    private final Clock clock;

    ExportFileController(ExportReading reading, Making making, HandOverExport handing, Clock clock) {
        this.reading = reading;
        this.making = making;
        this.handing = handing;
        this.clock = clock;
    }

    /** Making it, and the page that says why it is not made. */
    @Component
    record Making(MakeFile file, CheckPage page) {
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = {AuditAction.EXPORT_MADE, AuditAction.EXPORTS_VIEWED})
    @PostMapping(ExportPath.ONE + "/make")
    ModelAndView make(@PathVariable UUID id, Actor actor) {
        var ready = handing.ready(new ExportId(id), actor, clock.instant());
        if (ready.isEmpty()) {
            return back(id);
        }
        var one = reading.one(id, actor);
        return switch (making.file().of(ready.get(), one)) {
            case MakeFile.Made.Written(var file) -> handing.made(new ExportId(id), made(file), file.locked(), actor)
                    ? shown(id, file)
                    : back(id);
            case MakeFile.Made.Nothing(var why) -> making.page().refused(one, actor, why);
        };
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = AuditAction.EXPORT_TAKEN)
    @PostMapping(ExportPath.ONE + "/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id, Actor actor) {
        return handing.take(new ExportId(id), actor, clock.instant())
                .map(locked -> FileAnswer.xlsx("export-" + LocalDate.now(clock), locked))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.FOUND).location(URI.create(ExportPath.of(id)))
                        .build());
    }

    private Export.Made made(ExportFile.Written written) {
        var manifest = written.manifest();
        return new Export.Made(clock.instant(), Math.toIntExact(manifest.rows()), manifest.bytes(), manifest.sha256());
    }

    private static ModelAndView shown(UUID id, ExportFile.Written written) {
        return new ModelAndView("export/made").addObject("path", ExportPath.of(id)).addObject("password",
                written.password().signs());
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:" + ExportPath.of(id));
    }
}
