package org.kinward.web.setting;

import java.util.List;
import java.util.function.Function;

import org.kinward.core.access.Actor;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.setting.AgencySetting;
import org.kinward.core.setting.SetAgencySetting;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.WithStatus;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** One setting: what holds, in a form; what held before; and who was faster, if somebody was. */
public class SettingPage<T> {

    private final About<T> about;

    private final AgencySetting<T> setting;

    private final Sets<T> set;

    private final PastSettings past;

    SettingPage(About<T> about, AgencySetting<T> setting, Sets<T> set, PastSettings past) {
        this.about = about;
        this.setting = setting;
        this.set = set;
        this.past = past;
    }

    /**
     * What one setting is about.
     *
     * @param path
     *            its address
     * @param view
     *            its template
     * @param shipped
     *            what came with the program
     * @param said
     *            a value in words, one line or several
     */
    public record About<T>(String path, String view, T shipped, Function<T, List<Words>> said) {
    }

    /** Sets what is wanted, at this moment. */
    interface Sets<T> {

        void set(SetAgencySetting.Wish<T> wish, Actor by);
    }

    /** The page with what was typed before the session was lost, or with what holds. */
    public <F extends SettingForm<T>> ModelAndView opened(Class<F> form, Function<AgencySetting.Current<T>, F> holds,
            Refill refill, Actor actor) {
        return page(actor).addObject("form",
                refill.form(form, about.path()).orElseGet(() -> holds.apply(setting.current())));
    }

    /** Sets what was typed, or says what is wrong with it or who was faster; what was typed stays. */
    public ModelAndView set(SettingForm<T> form, BindingResult result, Actor actor) {
        var typed = form.read(result);
        if (typed.isEmpty()) {
            return page(actor);
        }
        try {
            set.set(new SetAgencySetting.Wish<>(typed.get(), form.stamp().shownRevision()), actor);
            return new ModelAndView("redirect:" + about.path() + "?done");
        } catch (StaleRevision faster) {
            var current = setting.current();
            return WithStatus.status(page(actor).addObject("form", form.seen(current.revision())).addObject("stale",
                    List.of(new SummaryRow("setting.now", about.said().apply(current.value()), null, "shell.change"))),
                    HttpStatus.CONFLICT);
        }
    }

    private ModelAndView page(Actor actor) {
        return new ModelAndView(about.view()).addObject("history", past.entries(this::lines, actor))
                .addObject("shipped", about.said().apply(about.shipped()));
    }

    private List<PastSettings.Line> lines() {
        return setting.history().stream()
                .map(one -> new PastSettings.Line(one.by(), one.at(), about.said().apply(one.value()))).toList();
    }
}
