package org.kinward.core.intake.firstdays;

import java.util.Optional;

import org.kinward.core.answer.Answer;
import org.kinward.core.child.Country;
import org.kinward.core.intake.column.AnswerLimits;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.FromList;
import org.kinward.core.lists.Listed;
import org.kinward.core.lists.WorldCode;

/**
 * Where the child comes from: home, birth and last stay, by country and parts of it. The precise village is in the
 * vault.
 */
public record Origin(Head head, Spot home, Spot birth, Spot lastStay) implements FirstDaysPage {

    /**
     * A part of the country, for counting; the village is in the vault. A region lies in the country and a district in
     * the region; what a list does not have is said in words.
     */
    public record Spot(Answer<Country> country, @FromList(CodeList.REGION) Answer<Listed> region,
            @FromList(CodeList.DISTRICT) Answer<Listed> district, Answer<String> landmark) {
        /** Most signs. */
        public static final int LANDMARK_MOST = 120;

        public Spot {
            AnswerLimits.words(landmark, LANDMARK_MOST);
            var land = country instanceof Answer.Known<Country>(var known, _) ? known.code() : "";
            var part = code(region).orElse("");
            refuse(CodeList.REGION, part, land);
            refuse(CodeList.DISTRICT, code(district).orElse(""), part.isEmpty() ? land : part);
        }

        /** Whether a place with this code lies there: in a country, in a region, or anywhere if nobody said where. */
        public static boolean liesIn(CodeList list, String code, String where) {
            return where.isEmpty() || WorldCode.in(list, code)
                    .filter(part -> part.equals(where) || WorldCode.country(part).equals(where)).isPresent();
        }

        private static void refuse(CodeList list, String code, String where) {
            if (!code.isEmpty() && !liesIn(list, code, where)) {
                throw new IllegalArgumentException("this place does not lie there");
            }
        }

        private static Optional<String> code(Answer<Listed> answer) {
            return answer instanceof Answer.Known<Listed>(var line, _) && !line.code().equals(Code.OTHER)
                    ? Optional.of(line.code().word()) : Optional.empty();
        }
    }
}
