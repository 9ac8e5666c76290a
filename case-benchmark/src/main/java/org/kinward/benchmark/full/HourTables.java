package org.kinward.benchmark.full;

import java.time.Duration;
import java.util.List;

import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.InventedChild;
import org.kinward.benchmark.people.Rows;
import org.kinward.benchmark.people.SealedText;
import org.kinward.benchmark.words.Told;
import org.kinward.benchmark.words.Words;
import org.kinward.core.identity.VaultField;

/** The pages of the first hour that are not answered for everybody. */
final class HourTables implements Rows {

    private static final String SEEN = "ESTIMATED_BY_WORKER";
    private static final String SAID = "SAID_BY_CHILD";
    private static final String TOLD = "SAID_BY_SOMEONE_ELSE";
    private static final String LATER = "NOT_ASKED_YET";
    private static final String UNKNOWN = "NOT_KNOWN";
    private static final List<String> SIGNS = List.of("PREGNANT_OR_MAY_BE", "DRUGGED_OR_WITHDRAWING",
            "TALKS_OF_DYING_OR_SELF_HARM", "POSSIBLE_SEXUAL_VIOLENCE");

    private final CopyTable language = new CopyTable("casework.first_hour_language",
            "intake_id,told_by,told_on,language,language_standing,interpreter,interpreter_standing,"
                    + "interpreter_checks_standing,quiet_place,quiet_place_standing,in_the_room,in_the_room_standing,"
                    + "prefers_standing,version");
    private final CopyTable told = new CopyTable("casework.first_hour_told",
            "intake_id,told_by,told_on,told,told_standing,response,response_standing,statement_id,statement_language,"
                    + "try_again_at,said_back,said_back_standing,why_not_yet,why_not_yet_standing,version");
    private final CopyTable adult = new CopyTable("casework.first_hour_adult",
            "intake_id,told_by,told_on,present,present_standing,says_to_be,says_to_be_standing,child_says,"
                    + "child_says_standing,seen_together,seen_together_standing,papers_standing,kept_apart,"
                    + "kept_apart_standing,version");
    private final CopyTable accounts = new CopyTable("casework.first_hour_accounts",
            "intake_id,told_by,told_on,interviewed_by,interviewed_by_standing,version");
    private final CopyTable account = new CopyTable("casework.first_hour_account",
            "intake_id,item,told_by,told_on,told_how,about");
    private final CopyTable others = new CopyTable("casework.first_hour_others",
            "intake_id,told_by,told_on,found_with,found_with_standing,found_count,found_count_standing,in_danger,"
                    + "in_danger_standing,in_danger_count_standing,in_danger_country_standing,version");
    private final CopyTable contact = new CopyTable("casework.first_hour_contact",
            "intake_id,told_by,told_on,someone_may_know,someone_may_know_standing,kept_away,kept_away_standing,"
                    + "safe_contact,safe_contact_standing,care,care_standing,version");
    private final CopyTable responsible = new CopyTable("casework.first_hour_responsible",
            "intake_id,told_by,told_on,person_id,person_id_standing,heard_next_at,heard_next_at_standing,first_task,"
                    + "first_task_standing,version");
    private final Told words;
    private final Chance chance;

    HourTables(Told words, Chance chance) {
        this.words = words;
        this.chance = chance;
    }

    @Override
    public List<SealedText> add(InventedChild one) {
        var sealed = Rows.nothing();
        sometimes(90, () -> addLanguage(one, sealed));
        sometimes(one.isRecord() ? 100 : 50, () -> addTold(one));
        sometimes(80, () -> addAdult(one, sealed));
        sometimes(60, () -> addAccounts(one, sealed));
        sometimes(85, () -> addOthers(one, sealed));
        sometimes(75, () -> addContact(one, sealed));
        sometimes(one.isRecord() ? 100 : 0, () -> addResponsible(one));
        sometimes(6, () -> sealed.add(new SealedText(VaultField.HEALTH_SIGNS, 0, chance.mostly(SIGNS))));
        if (chance.below(500) == 0) {
            sealed.add(new SealedText(VaultField.SEX_DETAIL, 0, "OTHER_OR_INTERSEX"));
        }
        return sealed;
    }

    private void sometimes(int in100, Runnable added) {
        if (chance.in100(in100)) {
            added.run();
        }
    }

    private void addLanguage(InventedChild one, List<SealedText> sealed) {
        var interpreter = chance.mostly(List.of("NOT_NEEDED", "WOMAN_IN_THE_ROOM", "MAN_BY_PHONE", "NONE_FOUND_YET"));
        language.add(one.intake(), "SEEN", one.day(), one.trait().language(), SEEN, interpreter, SEEN, LATER, true,
                SEEN, chance.some(List.of("OTHER_STAFF", "ESCORT", "POLICE"), 2), SEEN, LATER, 0);
        if (interpreter.equals("WOMAN_IN_THE_ROOM")) {
            sealed.add(new SealedText(VaultField.INTERPRETER_NAME, 0, "interpreter of the list"));
        }
    }

    private void addTold(InventedChild one) {
        var statement = words.statement(one.came());
        var response = chance.mostly(List.of("SEEMS_TO_AGREE", "SEEMS_TO_AGREE", "SEEMS_TO_AGREE", "COULD_NOT_YET",
                "SEEMS_TO_AGREE", "DOES_NOT_AGREE"));
        var could = !response.equals("COULD_NOT_YET");
        var back = could && chance.in100(60);
        told.add(one.intake(), "WORKER", one.day(), could ? List.of("WHO_WE_ARE", "WHAT_HAPPENS_TONIGHT",
                "WHAT_WE_WRITE_DOWN", "WHAT_WE_CANNOT_KEEP_SECRET") : List.of(), SEEN, response, SEEN, statement,
                chance.oneOf(List.of("en", "fr")), could ? null : one.came().plus(Duration.ofHours(12)),
                back ? chance.oneOf(Words.SAID_BACK) : null, back ? SAID : LATER, could ? null : "ASLEEP",
                could ? LATER : SEEN, 0);
    }

    private void addAdult(InventedChild one, List<SealedText> sealed) {
        if (!chance.in100(25)) {
            adult.add(one.intake(), "SEEN", one.day(), false, SEEN, null, "DOES_NOT_APPLY", null, "DOES_NOT_APPLY",
                    null, "DOES_NOT_APPLY", "DOES_NOT_APPLY", null, "DOES_NOT_APPLY", 0);
            return;
        }
        adult.add(one.intake(), "SEEN", one.day(), true, SEEN,
                chance.oneOf(List.of("MOTHER", "AUNT_OR_UNCLE", "EMPLOYER", "TRAVELLED_ALONG")), TOLD,
                chance.oneOf(List.of("MOTHER", "STRANGER", "EMPLOYER", "OTHER_RELATIVE")), SAID,
                chance.oneOf(List.of("AT_EASE", "CHILD_IS_SILENT", "CHILD_IS_AFRAID")), SEEN, UNKNOWN,
                chance.mostly(List.of("APART_UNTIL_CHECKED", "NOT_APART_YET")), SEEN, 0);
        sealed.add(new SealedText(VaultField.ADULT_NAME, 0, "says to be of the family"));
    }

    private void addAccounts(InventedChild one, List<SealedText> sealed) {
        accounts.add(one.intake(), "ESCORT", one.day(), chance.some(List.of("POLICE", "SOCIAL_WORKER", "HOSPITAL"), 2),
                TOLD, 0);
        var many = chance.mostly(List.of(1, 0, 2, 3));
        for (var item = 0; item < many; item++) {
            account.add(one.intake(), item, chance.oneOf(List.of("POLICE_STATION", "SOCIAL_SERVICE", "RELATIVE")),
                    one.day(),
                    "BY_MOUTH", chance.several(List.of("SAFETY", "HEALTH", "HOW_IT_BEGAN", "WORK", "ADULT"), 2));
            sealed.add(new SealedText(VaultField.ACCOUNT_TEXT, item, Words.note(chance)));
        }
    }

    private void addOthers(InventedChild one, List<SealedText> sealed) {
        var danger = chance.in100(10);
        others.add(one.intake(), "CHILD", one.day(), chance.some(List.of("BROTHER_OR_SISTER", "FRIEND", "OTHER_CHILD"),
                2), SAID, chance.below(6), SAID, danger, SAID, UNKNOWN, UNKNOWN, 0);
        if (danger) {
            sealed.add(new SealedText(VaultField.OTHERS_WHERE, 0, chance.oneOf(Words.LANDMARKS)));
        }
    }

    private void addContact(InventedChild one, List<SealedText> sealed) {
        var kept = chance.in100(20) ? List.of("MUST_NOT_KNOW_WHERE") : List.of();
        contact.add(one.intake(), "CHILD", one.day(), chance.in100(60), SAID, kept, SAID,
                chance.oneOf(List.of("BY_PHONE", "IN_PERSON", "THROUGH_SOMEONE", "ASK_THE_CHILD_FIRST")), SAID,
                chance.some(List.of("LEAVE_NO_MESSAGE", "MEET_ELSEWHERE", "GO_IN_TWO"), 2), SAID, 0);
        if (!kept.isEmpty()) {
            sealed.add(new SealedText(VaultField.MAY_NOT_COME_NEAR, 0, "the one with the blue motorbike"));
        }
        if (chance.in100(40)) {
            sealed.add(new SealedText(VaultField.MAY_KNOW, 0, "the aunt by the market"));
        }
        if (chance.in100(35)) {
            sealed.add(new SealedText(VaultField.CARER_PHONE, 0, Words.phone(chance)));
        }
    }

    private void addResponsible(InventedChild one) {
        var first = chance.in100(60);
        responsible.add(one.intake(), "WORKER", one.day(), one.hand(), SEEN, one.came().plus(Duration.ofHours(20)),
                SEEN, first ? "Call the nurse in the morning" : null, first ? SEEN : LATER, 0);
    }

    @Override
    public List<CopyTable> inOrder() {
        return List.of(language, told, adult, accounts, account, others, contact, responsible);
    }
}
