package org.kinward.core.intake.firsthour;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.kinward.core.answer.Answer;

/**
 * Page 7: what we were told already, and who has interviewed the child, so that nobody asks again (F16). A second
 * account stands beside the first.
 *
 * @param accounts
 *            in the order they came, at most {@value #MOST}
 * @param interviewedBy
 *            an empty set means that nobody has
 */
public record AccountsTold(Head head, List<Account> accounts,
        Answer<Set<Interviewer>> interviewedBy) implements FirstHourPage {

    /** More accounts than a first hour has. */
    public static final int MOST = 20;

    /** Who has already asked the child. */
    public enum Interviewer {
        POLICE, BORDER_GUARDS, PROSECUTOR_OR_JUDGE, SOCIAL_WORKER, HOSPITAL, ORGANISATION, JOURNALIST, SOMEONE_ELSE
    }

    /** How it reached us. */
    public enum ToldHow {
        BY_MOUTH, ON_PAPER, BY_PHONE
    }

    /** Which later page shows that somebody has told something about it. */
    public enum ToldAbout {
        SAFETY, HEALTH, LANGUAGE, ADULT, SEX_AND_AGE, OTHERS, CONTACT, HOW_IT_BEGAN, WORK
    }

    /**
     * One account. What was said is in the vault, as it may hold names: field {@code ACCOUNT_TEXT}, this item.
     *
     * @param item
     *            which slot of the vault, from 0; it stays with the account
     */
    public record Account(Escort.HowCame by, LocalDate on, ToldHow how, Set<ToldAbout> about, int item) {

        public Account {
            about = Set.copyOf(about);
        }
    }

    public AccountsTold {
        accounts = List.copyOf(accounts);
        if (accounts.size() > MOST || accounts.stream().map(Account::item).distinct().count() < accounts.size()) {
            throw new IllegalArgumentException("at most " + MOST + " accounts, each with a slot of its own");
        }
    }
}
