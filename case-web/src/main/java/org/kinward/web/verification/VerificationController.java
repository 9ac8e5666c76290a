package org.kinward.web.verification;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.verification.FileFound;
import org.kinward.core.verification.Found;
import org.kinward.core.verification.VerificationId;
import org.kinward.core.verification.WriteFound;
import org.kinward.reporting.verification.VisitFile;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.Digits;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One visit: the sample by number for whoever stays in the room, and what was found of each file. */
@Controller
class VerificationController {

    private static final String ONE = VerificationsController.LIST + "/{visit}";

    private final VerificationReading reading;
    private final WriteFound write;
    private final Clock clock;

    VerificationController(VerificationReading reading, WriteFound write, Clock clock) {
        this.reading = reading;
        this.write = write;
        this.clock = clock;
    }

    /** What was found of which file, as pressed. */
    record FoundForm(String number, String found) {

        FoundForm(@Nullable String number, @Nullable String found) {
            this.number = number == null ? "" : number;
            this.found = found == null ? "" : found;
        }
    }

    /** A file of the sample. */
    record Line(int number, String reference, List<Words> lines, @Nullable Words found) {

        static Line of(VisitFile file) {
            return new Line(file.number(), file.reference().shown(),
                    List.of(Words.keyed("verification.file.opened", new Days().written(file.opened())),
                            Words.keyed(file.open() ? "verification.file.open" : "verification.file.closed"),
                            Words.keyed("verification.file.services", file.services())),
                    file.found().map(Words::of).orElse(null));
        }
    }

    @Allowed(roles = {Role.SHELTER_MANAGER, Role.DATA_OFFICER}, audit = AuditAction.VERIFICATION_VIEWED)
    @GetMapping(ONE)
    ModelAndView page(@PathVariable UUID visit, Actor actor) {
        return shown(visit, actor);
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = {AuditAction.VERIFICATION_WRITTEN, AuditAction.VERIFICATION_VIEWED})
    @PostMapping(ONE + "/found")
    ModelAndView found(@PathVariable UUID visit, @ModelAttribute("form") FoundForm form, Actor actor) {
        var found = List.of(Found.values()).stream().filter(one -> one.name().equals(form.found())).findFirst();
        if (found.isEmpty()) {
            return refused(visit, actor, "verification.found.missing", HttpStatus.BAD_REQUEST);
        }
        var one = new FileFound(new VerificationId(visit), Digits.read(form.number()).orElse(0), found.get());
        return write.write(one, actor, clock.instant())
                ? new ModelAndView("redirect:" + VerificationsController.LIST + "/" + visit)
                : refused(visit, actor, "verification.found.before", HttpStatus.CONFLICT);
    }

    private ModelAndView refused(UUID visit, Actor actor, String why, HttpStatus status) {
        var page = shown(visit, actor).addObject("wrong", why);
        page.setStatus(status);
        return page;
    }

    private ModelAndView shown(UUID visit, Actor actor) {
        var read = reading.one(visit, actor);
        return new ModelAndView("verification/one").addObject("here", VerificationsController.LIST + "/" + visit)
                .addObject("card", VisitCard.of(read.line())).addObject("seal", read.line().asked().seal())
                .addObject("files", read.files().stream().map(Line::of).toList())
                .addObject("manages", read.manages()).addObject("answers", Option.all(Found.values()));
    }
}
