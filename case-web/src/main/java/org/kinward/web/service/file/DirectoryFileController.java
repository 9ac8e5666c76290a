package org.kinward.web.service.file;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.file.ImportDirectory;
import org.kinward.web.access.Allowed;
import org.kinward.web.lists.csv.CarriedFile;
import org.kinward.web.service.ServicePath;
import org.kinward.web.service.directory.DirectoryDesk;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.page.FileAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A file of lines: first a page that says what it would do and changes nothing, then the press that does just that. */
@Controller
class DirectoryFileController {

    private static final String IMPORT = ServicePath.SERVICES + "/import";

    private static final String FORM = "form";

    private final DirectoryDesk desk;
    private final ImportDirectory importing;
    private final CarriedFile files;

    DirectoryFileController(DirectoryDesk desk, ImportDirectory importing, CarriedFile files) {
        this.desk = desk;
        this.importing = importing;
        this.files = files;
    }

    /** The file as a browser sends it. */
    record UploadForm(@Nullable MultipartFile file) {
    }

    /** What was shown, to be done. */
    record ConfirmForm(String carried, FormStamp stamp) {

        ConfirmForm(@Nullable String carried, @Nullable FormStamp stamp) {
            this.carried = carried == null ? "" : carried;
            this.stamp = FormStamp.orEmpty(stamp);
        }
    }

    @Allowed(roles = {Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = AuditAction.SERVICES_VIEWED)
    @GetMapping(ServicePath.SERVICES + "/csv")
    ResponseEntity<byte[]> file(Actor actor) {
        return FileAnswer.csv("services", ProviderFile.written(desk.read(actor).lines()));
    }

    @Allowed(roles = {Role.SHELTER_MANAGER, Role.ADMINISTRATOR})
    @GetMapping(IMPORT)
    ModelAndView choose() {
        return choosing().addObject(FORM, new UploadForm(null));
    }

    /** Reads the file and says what it would do; nothing is changed. */
    @Allowed(roles = {Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = AuditAction.SERVICES_VIEWED)
    @PostMapping(IMPORT)
    ModelAndView check(@ModelAttribute(FORM) UploadForm form, BindingResult errors, Actor actor) {
        var read = desk.read(actor);
        var file = form.file();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "lists.csv.missing");
        } else if (file.getSize() > CarriedFile.LARGEST) {
            tooLarge(errors);
        } else {
            return checked(bytes(file), read, actor, errors);
        }
        return choosing();
    }

    /** Does what was shown, if the directory is still as it was then. */
    @Allowed(roles = {Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = AuditAction.LIST_CHANGED)
    @PostMapping(IMPORT + "/confirm")
    ModelAndView confirm(@ModelAttribute("confirmed") ConfirmForm form, Actor actor) {
        var seen = form.stamp().shownRevision();
        var file = files.shown(form.carried(), label(seen, actor));
        var read = desk.read(actor);
        try {
            return switch (importing.take(ProviderFile.of(file, read.words()).rows(), seen, actor, read.today())) {
                case IMPORTED -> new ModelAndView("redirect:" + ServicePath.SERVICES);
                case ROWS_WRONG -> again(file, read, actor, HttpStatus.UNPROCESSABLE_CONTENT);
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            return again(file, read, actor, HttpStatus.CONFLICT);
        }
    }

    private ModelAndView checked(byte[] file, DirectoryDesk.Read read, Actor actor, BindingResult errors) {
        var page = FilePage.of(file, read);
        if (!page.problems().isEmpty()) {
            errors.rejectValue("file", "lists.csv.wrong", new Object[]{page.problems().size() + page.more()}, null);
            return choosing().addObject("page", page);
        }
        var seen = ImportDirectory.revision(read.lines());
        var carried = files.carried(file, label(seen, actor));
        if (carried.isEmpty()) {
            tooLarge(errors);
            return choosing();
        }
        return new ModelAndView("service/import-check").addObject("page", page).addObject(FORM,
                new ConfirmForm(carried.get(), FormStamp.fresh(seen)));
    }

    /** The directory is not any more what it was when the file was checked: it is checked anew, nothing has been done. */
    private ModelAndView again(byte[] file, DirectoryDesk.Read read, Actor actor, HttpStatus status) {
        var form = new UploadForm(null);
        var answer = checked(file, read, actor, new BeanPropertyBindingResult(form, FORM));
        answer.getModelMap().putIfAbsent(FORM, form);
        answer.addObject("stale", true).setStatus(status);
        return answer;
    }

    private static void tooLarge(BindingResult errors) {
        errors.rejectValue("file", "lists.csv.large", new Object[]{CarriedFile.LARGEST / 1000}, null);
    }

    private static ModelAndView choosing() {
        return new ModelAndView("service/import").addObject("largest", CarriedFile.LARGEST / 1000);
    }

    private static String label(Revision seen, Actor actor) {
        return "kinward services " + seen.number() + " " + actor.agency().value() + " " + actor.person().value();
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
