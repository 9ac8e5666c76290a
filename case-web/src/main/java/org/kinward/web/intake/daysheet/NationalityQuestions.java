package org.kinward.web.intake.daysheet;

import org.kinward.core.child.Country;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.Nationality;
import org.kinward.web.intake.reading.CountryList;
import org.kinward.web.intake.reading.PointingList;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.shell.form.AnswerInput;

/** Sheet of the first days: languages and nationality. */
record NationalityQuestions(AnswerInput homeLanguage, AnswerInput furtherLanguage, AnswerInput citizenship,
        AnswerInput firstCountry, AnswerInput secondCountry) implements Questions {

    NationalityQuestions {
        homeLanguage = AnswerInput.orEmpty(homeLanguage);
        furtherLanguage = AnswerInput.orEmpty(furtherLanguage);
        citizenship = AnswerInput.orEmpty(citizenship);
        firstCountry = AnswerInput.orEmpty(firstCountry);
        secondCountry = AnswerInput.orEmpty(secondCountry);
    }

    static NationalityQuestions of(Nationality page, Shown shown) {
        return new NationalityQuestions(shown.text(page.homeLanguage(), SpokenLanguage::code),
                shown.text(page.furtherLanguage(), SpokenLanguage::code), shown.one(page.citizenship()),
                shown.text(page.firstCountry(), Country::code), shown.text(page.secondCountry(), Country::code));
    }

    @Override
    public Nationality read(Reading reading, IntakePage.Head head) {
        return new Nationality(head, reading.chosen("homeLanguage", homeLanguage, PointingList::find),
                reading.chosen("furtherLanguage", furtherLanguage, PointingList::find),
                reading.one("citizenship", citizenship, Nationality.Citizenship.class),
                reading.chosen("firstCountry", firstCountry, CountryList::find),
                reading.chosen("secondCountry", secondCountry, CountryList::find));
    }
}
