package org.kinward.web.lists.keeping;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.WorldCode;
import org.kinward.core.lists.keeping.ListWish;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.lists.words.LineSearch;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

    /**
     * What of a list is asked for.
     *
     * @param untranslated
     *            anything: only the lines that nobody has translated
     * @param in
     *            of places, the country or region that they lie in
     */
    record Asked(@Nullable String untranslated, @Nullable String in) {
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(ListPath.LIST)
    ModelAndView page(@PathVariable String list, @ModelAttribute("asked") Asked asked, Refill refill, Actor actor) {
        var kept = ListPath.list(list);
        var form = refill.form(FindForm.class, ListPath.of(kept) + "/find").orElseGet(() -> new FindForm(""));
        return asked.untranslated() != null ? found(form, ListPage.untranslated(desk.of(kept, actor)))
                : shown(form, kept, ListPath.heading(kept, asked.in()), actor);
    }

    /** The words are sent, because they stand in no address; what is found is shown, and nothing is remembered. */
    @Allowed(roles = Role.ADMINISTRATOR)
    @PostMapping(ListPath.LIST + "/find")
    ModelAndView find(@PathVariable String list, @ModelAttribute("form") FindForm form, Actor actor) {
        var own = desk.of(ListPath.list(list), actor);
        return own.list().isOfTheWorld() ? shown(form, own.list(), "", actor)
                : found(form, ListPage.found(own, form.find()));
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(ListPath.LIST + "/line")
    ModelAndView press(@PathVariable String list, @ModelAttribute("pressed") PressForm form, Actor actor) {
        var kept = ListPath.list(list);
        var words = form.press().split(" ", 2);
        var button = Arrays.stream(Button.values()).filter(one -> one.name().equals(words[0])).findFirst()
                .orElseThrow(NotThere::new);
        var code = ListPath.code(words.length > 1 ? words[1] : "");
        var heading = WorldCode.in(kept, code.word()).orElse("");
        try {
            var refused = desk.keep(kept, button.wish(code), form.stamp(), actor);
            if (refused.isPresent()) {
                return again(shown(new FindForm(""), kept, heading, actor), "lists.refused." + refused.get(),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            }
            boolean isMove = button == Button.UP || button == Button.DOWN;
            return isMove ? new ModelAndView("redirect:" + ListPath.of(kept) + "#line-" + code.word())
                    : ListPath.done(kept, heading);
        } catch (StaleRevision faster) {
            return again(shown(new FindForm(""), kept, heading, actor), "lists.stale", HttpStatus.CONFLICT);
        }
    }

    private static ModelAndView again(ModelAndView answer, String why, HttpStatus status) {
        answer.setStatus(status);
        return answer.addObject("refused", why);
    }

    /** A list whole; of places those that lie together, and without a place where they lie the countries. */
    private ModelAndView shown(FindForm form, CodeList list, String heading, Actor actor) {
        if (!list.isOfTheWorld()) {
            return found(form, ListPage.of(desk.of(list, actor)));
        }
        if (!heading.isEmpty()) {
            return found(form, ListPage.in(desk.of(list, actor), heading, desk.place(list, heading, actor)));
        }
        return LineSearch.of(form.find()).isOpen() ? new ModelAndView("redirect:" + ListPath.WORLD)
                : found(form, ListPage.found(desk.of(list, actor), form.find()));
    }

    private static ModelAndView found(FindForm form, ListPage page) {
        return new ModelAndView(VIEW).addObject("form", form).addObject("page", page);
    }
}
