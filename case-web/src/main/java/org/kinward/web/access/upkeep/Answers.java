package org.kinward.web.access.upkeep;

import java.util.List;
import java.util.Map;

import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** How a save is answered: on with a word that it is done, or the form once more with everything that was typed. */
public final class Answers {

    private Answers() {
    }

    public static ModelAndView done(String path) {
        return new ModelAndView("redirect:" + path + "?done");
    }

    public static ModelAndView again(String view) {
        return new ModelAndView(view);
    }

    /** Somebody else saved meanwhile: what is saved now stands above what was typed, line by line where they differ. */
    public static ModelAndView stale(String view, Model model, Map<String, Words> saved, Map<String, Words> typed) {
        List<SummaryRow> differing = saved.entrySet().stream()
                .filter(line -> !line.getValue().equals(typed.get(line.getKey())))
                .map(line -> SummaryRow.of(line.getKey(), line.getValue())).toList();
        model.addAttribute("stale", differing);
        return new ModelAndView(view, HttpStatus.CONFLICT);
    }
}
