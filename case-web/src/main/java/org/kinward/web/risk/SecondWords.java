package org.kinward.web.risk;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** What is told where the second member of staff has not said that she is here. */
public final class SecondWords {

    private SecondWords() {
    }

    /** The page again, with everything but the password. */
    public static ModelAndView notHeard(SecondAtTheScreen.Outcome why, String field, BindingResult result,
            ModelAndView page) {
        switch (why) {
            case SecondAtTheScreen.Outcome.Here _ -> throw new IllegalArgumentException("she was heard");
            case SecondAtTheScreen.Outcome.Wrong _ -> {
                result.rejectValue(field, "shelter.hand.second.wrong");
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case SecondAtTheScreen.Outcome.Wait(var left) -> {
                result.rejectValue(field, "risk.words.wait", new Object[]{left.toSeconds() + 1}, null);
                page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            }
        }
        return page;
    }
}
