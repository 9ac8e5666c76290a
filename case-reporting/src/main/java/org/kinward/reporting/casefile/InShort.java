package org.kinward.reporting.casefile;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.intake.firsthour.AccountsTold.Account;
import org.kinward.core.intake.firsthour.AccountsTold.Interviewer;
import org.kinward.core.intake.firsthour.AdultWithChild.KeptApart;
import org.kinward.core.intake.firsthour.ContactRules.ContactCare;
import org.kinward.core.intake.firsthour.Escort.HowCame;
import org.kinward.core.intake.firsthour.HealthSeen.HealthSign;
import org.kinward.core.intake.firsthour.HealthSeen.HelpNeeded;
import org.kinward.core.intake.firsthour.LanguageChosen.Interpreter;
import org.kinward.core.intake.firsthour.LanguageChosen.PrefersToTalkTo;
import org.kinward.core.intake.firsthour.SafetyNow.SafeHere;
import org.kinward.core.intake.firsthour.ToldChild.ChildsResponse;

/**
 * The first hour in a few lines; what was never saved reads "Not asked yet". Nothing sealed is here (F99).

 */
public record InShort(Answer<SafeHere> safeHere, Health health, Talk talk, Came came, Tonight tonight,
        Contact contact, Before before) {

    /**
     * How contact is safe.
     *
     * @param endedLines
     *            lines of the vault that do not hold any more, as list and slot: {@code MAY_KNOW-0}
     */
    public record Contact(Answer<Set<ContactCare>> care, Set<String> endedLines) {

        public Contact {
            endedLines = Set.copyOf(endedLines);
        }
    }

    /** What was known before us, so that nobody asks the child again (F16), and whether others are in danger. */
    public record Before(List<Account> accounts, Answer<Set<Interviewer>> interviewedBy, Answer<Boolean> inDanger) {

        public Before {
            accounts = List.copyOf(accounts);
        }

        /** Who told what stands in this slot of the vault, when and about what. */
        public Optional<Account> account(int item) {
            return accounts.stream().filter(one -> one.item() == item).findFirst();
        }
    }

    /** What was seen, not asked. */
    public record Health(Answer<Set<HealthSign>> signs, Answer<Set<HelpNeeded>> helpNeeded) {
    }

    /** How to talk with the child, and how the child took what was told. */
    public record Talk(Answer<SpokenLanguage> language, Answer<Interpreter> interpreter,
            Answer<PrefersToTalkTo> prefers, Answer<PrefersToTalkTo> prefersInterpreter,
            Answer<ChildsResponse> response) {
    }

    /** Who brought the child and comes back, and whether an adult who came along is kept apart. */
    public record Came(Answer<HowCame> service, WantsBack wantsBack, Answer<Boolean> adult,
            Answer<KeptApart> keptApart) {
    }

    /**
     * Whether those who brought the child want to take it back.
     *
     * @param at
     *            when they want to come, on the clock of the agency
     */
    public record WantsBack(Answer<Boolean> wants, Optional<LocalDateTime> at) {
    }

    /** Where the child sleeps, by the names of place and room; for the place and the lead worker only (F101). */
    public record Tonight(Answer<String> place, Answer<String> room) {
    }
}
