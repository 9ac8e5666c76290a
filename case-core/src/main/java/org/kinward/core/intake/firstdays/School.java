package org.kinward.core.intake.firstdays;

import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.intake.column.AnswerLimits;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.FromList;
import org.kinward.core.lists.Listed;

/** School: state, kind, why it stopped, the last class, and reading (FIELD 5.8). */
public record School(Head head, @FromList(CodeList.SCHOOL_STATE) Answer<Listed> schoolState,
        @FromList(CodeList.SCHOOL_KIND) Answer<Listed> schoolKind,
        @FromList(CodeList.SCHOOL_STOPPED) Answer<Set<Listed>> schoolStopped, LastClass lastClass,
        Reads reads) implements FirstDaysPage {

    /** The last class that was finished, and when. */
    public record LastClass(Answer<String> name, Answer<Integer> year, Answer<Integer> month) {
        /** Most signs. */
        public static final int LAST_CLASS_NAME_MOST = 60;
        /** Greatest number. */
        public static final int LAST_CLASS_YEAR_MOST = 2100;
        /** Greatest number. */
        public static final int LAST_CLASS_MONTH_MOST = 12;

        public LastClass {
            AnswerLimits.words(name, LAST_CLASS_NAME_MOST);
            AnswerLimits.number(year, LAST_CLASS_YEAR_MOST);
            AnswerLimits.number(month, LAST_CLASS_MONTH_MOST);
        }
    }

    /** Reading a simple sentence. */
    public record Reads(Answer<ReadsSentence> sentence, Answer<SpokenLanguage> language) {
    }

    /** Whether a simple sentence is read. */
    public enum ReadsSentence {
        READS, WITH_HELP, READS_NOT
    }
}
