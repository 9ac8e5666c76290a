package org.kinward.web.intake.daysheet;

import java.util.Objects;

import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.School;
import org.kinward.core.lists.CodeList;
import org.kinward.web.intake.reading.PointingList;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.ListedInput;
import org.kinward.web.intake.typed.ListedInputs;
import org.kinward.web.shell.form.AnswerInput;

/** Sheet of the first days: school. */
record SchoolQuestions(ListedInput schoolState, ListedInput schoolKind, ListedInputs schoolStopped,
        LastClassInput lastClass, ReadsInput reads) implements Questions {

    SchoolQuestions {
        schoolState = ListedInput.orEmpty(schoolState);
        schoolKind = ListedInput.orEmpty(schoolKind);
        schoolStopped = ListedInputs.orEmpty(schoolStopped);
        lastClass = Objects.requireNonNullElse(lastClass, LastClassInput.EMPTY);
        reads = Objects.requireNonNullElse(reads, ReadsInput.EMPTY);
    }

    /** As typed: the last class that was finished, and when. */
    record LastClassInput(AnswerInput name, AnswerInput year, AnswerInput month) {

        static final LastClassInput EMPTY = new LastClassInput(AnswerInput.EMPTY, AnswerInput.EMPTY, AnswerInput.EMPTY);

        LastClassInput {
            name = AnswerInput.orEmpty(name);
            year = AnswerInput.orEmpty(year);
            month = AnswerInput.orEmpty(month);
        }

        static LastClassInput of(School.LastClass group, Shown shown) {
            return new LastClassInput(shown.text(group.name(), words -> words),
                    shown.text(group.year(), String::valueOf), shown.text(group.month(), String::valueOf));
        }

        School.LastClass read(Reading reading, String group) {
            return new School.LastClass(reading.words(group + "name", name, School.LastClass.LAST_CLASS_NAME_MOST),
                    reading.count(group + "year", year, School.LastClass.LAST_CLASS_YEAR_MOST),
                    reading.count(group + "month", month, School.LastClass.LAST_CLASS_MONTH_MOST));
        }
    }

    /** As typed: reading a simple sentence. */
    record ReadsInput(AnswerInput sentence, AnswerInput language) {

        static final ReadsInput EMPTY = new ReadsInput(AnswerInput.EMPTY, AnswerInput.EMPTY);

        ReadsInput {
            sentence = AnswerInput.orEmpty(sentence);
            language = AnswerInput.orEmpty(language);
        }

        static ReadsInput of(School.Reads group, Shown shown) {
            return new ReadsInput(shown.one(group.sentence()), shown.text(group.language(), SpokenLanguage::code));
        }

        School.Reads read(Reading reading, String group) {
            return new School.Reads(reading.one(group + "sentence", sentence, School.ReadsSentence.class),
                    reading.chosen(group + "language", language, PointingList::find));
        }
    }

    static SchoolQuestions of(School page, Shown shown) {
        return new SchoolQuestions(shown.listed(page.schoolState()), shown.listed(page.schoolKind()),
                shown.severalListed(page.schoolStopped()), LastClassInput.of(page.lastClass(), shown),
                ReadsInput.of(page.reads(), shown));
    }

    @Override
    public School read(Reading reading, IntakePage.Head head) {
        return new School(head, reading.listed("schoolState", schoolState, CodeList.SCHOOL_STATE),
                reading.listed("schoolKind", schoolKind, CodeList.SCHOOL_KIND),
                reading.severalListed("schoolStopped", schoolStopped, CodeList.SCHOOL_STOPPED),
                lastClass.read(reading, "lastClass."), reads.read(reading, "reads."));
    }
}
