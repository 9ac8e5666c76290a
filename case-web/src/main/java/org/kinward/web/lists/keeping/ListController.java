package org.kinward.web.lists.keeping;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.keeping.ListWish;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One list: its lines in order, retired ones apart; found by any word, moved, retired and brought back. */
@Controller
class ListController {

    private static final String VIEW = "lists/list";

    private final ListDesk desk;

    ListController(ListDesk desk) {
        this.desk = desk;
    }

    /** The buttons beside a line. */
    private enum Button {
        UP, DOWN, RETIRE, BACK;

        ListWish wish(Code code) {
            return switch (this) {
                case UP -> new ListWish.Move(code, true);
                case DOWN -> new ListWish.Move(code, false);
                case RETIRE -> new ListWish.Retire(code);
                case BACK -> new ListWish.BringBack(code);
            };
        }
    }

    /** What is looked for. */
    record FindForm(String find) {

        FindForm(@Nullable String find) {
            this.find = find == null ? "" : find;
        }
    }

    /**
     * A press of one of the buttons.
     *
     * @param press
     *            which button, a blank, and the code of the line
     */
    record PressForm(String press, FormStamp stamp) {

        PressForm(@Nullable String press, @Nullable FormStamp stamp) {
            this.press = press == null ? "" : press;
            this.stamp = FormStamp.orEmpty(stamp);
        }
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(ListPath.LIST)
    ModelAndView page(@PathVariable String list, @RequestParam(required = false) @Nullable String untranslated,
            Refill refill, Actor actor) {
        var own = desk.of(ListPath.list(list), actor);
        var typed = refill.form(FindForm.class, ListPath.of(own.list()) + "/find");
        if (typed.isPresent()) {
            return found(typed.get(), ListPage.of(own));
        }
        return found(new FindForm(""), untranslated == null ? ListPage.of(own) : ListPage.untranslated(own));
    }

    /** The words are sent, because they stand in no address; what is found is shown, and nothing is remembered. */
    @Allowed(roles = Role.ADMINISTRATOR)
    @PostMapping(ListPath.LIST + "/find")
    ModelAndView find(@PathVariable String list, @ModelAttribute("form") FindForm form, Actor actor) {
        return found(form, ListPage.found(desk.of(ListPath.list(list), actor), form.find()));
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(ListPath.LIST + "/line")
    ModelAndView press(@PathVariable String list, @ModelAttribute("pressed") PressForm form, Actor actor) {
        var kept = ListPath.list(list);
        var words = form.press().split(" ", 2);
        var button = Arrays.stream(Button.values()).filter(one -> one.name().equals(words[0])).findFirst()
                .orElseThrow(NotThere::new);
        var code = ListPath.code(words.length > 1 ? words[1] : "");
        try {
            var refused = desk.keep(kept, button.wish(code), form.stamp(), actor);
            if (refused.isPresent()) {
                return found(new FindForm(""), ListPage.of(desk.of(kept, actor)), HttpStatus.UNPROCESSABLE_CONTENT)
                        .addObject("refused", "lists.refused." + refused.get());
            }
            boolean isMove = button == Button.UP || button == Button.DOWN;
            return new ModelAndView("redirect:" + ListPath.of(kept) + (isMove ? "#line-" + code.word() : "?done"));
        } catch (StaleRevision faster) {
            return found(new FindForm(""), ListPage.of(desk.of(kept, actor)), HttpStatus.CONFLICT)
                    .addObject("refused", "lists.stale");
        }
    }

    private static ModelAndView found(FindForm form, ListPage page) {
        return found(form, page, HttpStatus.OK);
    }

    private static ModelAndView found(FindForm form, ListPage page, HttpStatus status) {
        return new ModelAndView(VIEW, status).addObject("form", form).addObject("page", page);
    }
}
