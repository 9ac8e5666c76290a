package org.kinward.web.lists.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.lists.keeping.ListWish;
import org.kinward.core.lists.keeping.OwnList;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.lists.csv.ListFile;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A file of lines: first a page that says what it would do and changes nothing, then the press that does just that. */
@Controller
class ImportController {

    private static final String VIEW = "lists/import";

    private static final String CHECK_VIEW = "lists/import-check";

    private static final String PAGE = "page";

    private static final String FORM = "form";

    /** In thousands of bytes, as it is told. */
    private static final int LARGEST = ListUpload.LARGEST / 1000;

    private final ListDesk desk;
    private final ListUpload upload;

    ImportController(ListDesk desk, ListUpload upload) {
        this.desk = desk;
        this.upload = upload;
    }

    /** The file as a browser sends it. */
    record UploadForm(@Nullable MultipartFile file) {
    }

    /**
     * What was shown, to be done.
     *
     * @param carried
     *            the file, locked
     */
    record ConfirmForm(String carried, FormStamp stamp) {

        ConfirmForm(@Nullable String carried, @Nullable FormStamp stamp) {
            this.carried = carried == null ? "" : carried;
            this.stamp = FormStamp.orEmpty(stamp);
        }
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(ListPath.LIST + "/import")
    ModelAndView choose(@PathVariable String list, Actor actor) {
        return around(VIEW, desk.of(ListPath.list(list), actor)).addObject(FORM, new UploadForm(null));
    }

    /** Reads the file and says what it would do; nothing is changed. */
    @Allowed(roles = Role.ADMINISTRATOR)
    @PostMapping(ListPath.LIST + "/import")
    ModelAndView check(@PathVariable String list, @ModelAttribute(FORM) UploadForm form, BindingResult errors,
            Actor actor) {
        var own = desk.of(ListPath.list(list), actor);
        var file = form.file();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "lists.csv.missing");
        } else if (file.getSize() > ListUpload.LARGEST) {
            errors.rejectValue("file", "lists.csv.large", new Object[]{LARGEST}, null);
        } else {
            return checked(bytes(file), own, actor, errors);
        }
        return around(VIEW, own);
    }

    /** Does what was shown, if the list is still as it was then. */
    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(ListPath.LIST + "/import/confirm")
    ModelAndView confirm(@PathVariable String list, @ModelAttribute("confirmed") ConfirmForm form, Actor actor) {
        var own = desk.of(ListPath.list(list), actor);
        var file = upload.shown(form.carried(), own.list(), form.stamp().shownRevision(), actor);
        try {
            var wish = new ListWish.Import(ListFile.of(file, own.list()).rows());
            return desk.keep(own.list(), wish, form.stamp(), actor).isEmpty() ? ListPath.done(own.list(), "")
                    : again(file, own, actor, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleRevision faster) {
            return again(file, desk.of(own.list(), actor), actor, HttpStatus.CONFLICT);
        }
    }

    private ModelAndView checked(byte[] file, OwnList own, Actor actor, BindingResult errors) {
        var page = ImportPage.of(file, own);
        if (!page.problems().isEmpty()) {
            errors.rejectValue("file", "lists.csv.wrong", new Object[]{page.problems().size() + page.more()}, null);
            return around(VIEW, own).addObject(PAGE, page);
        }
        var carried = upload.carried(file, own, actor);
        if (carried.isEmpty()) {
            errors.rejectValue("file", "lists.csv.large", new Object[]{LARGEST}, null);
            return around(VIEW, own);
        }
        return around(CHECK_VIEW, own).addObject(PAGE, page).addObject(FORM,
                new ConfirmForm(carried.get(), FormStamp.fresh(own.revision())));
    }

    /** The list is not any more what it was when the file was checked: it is checked anew, and nothing has been done. */
    private ModelAndView again(byte[] file, OwnList own, Actor actor, HttpStatus status) {
        var form = new UploadForm(null);
        var answer = checked(file, own, actor, new BeanPropertyBindingResult(form, FORM));
        answer.getModelMap().putIfAbsent(FORM, form);
        answer.addObject("stale", true);
        answer.setStatus(status);
        return answer;
    }

    private static ModelAndView around(String view, OwnList list) {
        return new ModelAndView(view).addObject("path", ListPath.of(list.list()))
                .addObject("key", Option.termKey(list.list())).addObject("largest", LARGEST);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
