package org.kinward.core.intake.firsthour;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.answer.Answer;

/**
 * Page 5: who brought the child, asked before they leave (F54). The person's name and phone and the number of the paper
 * are in the vault.
 *
 * @param unit
 *            station, brigade or office in their own words, at most {@value #UNIT_LENGTH} signs; staff data
 * @param helperPresent
 *            whether a social worker or an organisation was there when they asked the child
 * @param wantsBackAt
 *            when they want to come for the child, if they said so
 */
public record Escort(Head head, Answer<HowCame> service, Answer<String> unit, Answer<EscortPaper> paper,
        Answer<Boolean> helperPresent, Answer<Boolean> wantsChildBack,
        Optional<Instant> wantsBackAt) implements FirstHourPage {

    /** Longest name of a unit. */
    public static final int UNIT_LENGTH = 120;

    /** How the child came, and from whom an account comes (FIELD 5.10). */
    public enum HowCame {
        COMMITTEE, LINKED_COMMITTEE, RAPID_RESPONSE, POLICE_STATION, CHILD_BRIGADE, GENDARMERIE, BORDER_IMMIGRATION,
        LABOUR_INSPECTOR, FOREST_FISHERY_MINE_AGENT, PROSECUTOR_OR_JUDGE, SOCIAL_SERVICE, HOSPITAL_OR_HEALTH_POST,
        SCHOOL, RELIGIOUS_LEADER, TRANSPORT_UNION_OR_DRIVER, MARKET_WOMEN_OR_NEIGHBOUR, HOTLINE, STREET_TEAM,
        OTHER_SHELTER, CONSULATE_OR_OTHER_COUNTRY, IOM_OR_UN, RELATIVE, EMPLOYER_BROUGHT_BACK, OWN_DECISION, LET_GO,
        FOUND_IN_A_SURVEY, OTHER
    }

    /** The paper they brought with the child. */
    public enum EscortPaper {
        NONE, REQUISITION, HANDING_OVER_REPORT, PLACEMENT_ORDER, MEDICAL_PAPER, OTHER
    }

    public Escort {
        if (unit instanceof Answer.Known<String>(var name, _) && name.length() > UNIT_LENGTH) {
            throw new IllegalArgumentException("the name of a unit has at most " + UNIT_LENGTH + " signs");
        }
    }
}
