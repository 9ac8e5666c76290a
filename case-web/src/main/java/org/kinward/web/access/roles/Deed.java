package org.kinward.web.access.roles;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** Something people do with the program, in field words: the pages whose addresses begin like this. */
enum Deed {
    TODAY("/today"), TEAM("/team /review"), LIST_CHILDREN("/children"), FIND_CHILD("/children/search"),
    TAKE_IN("/intake"),
    WRITE_NAME("/intake/*/name"), PRINT("/intake/*/card /intake/*/receipt /intake/blank /c/*/print"),
    DISCARD("/intake/*/discard"),
    PEOPLE_LINES("/intake/*/people"), PAPER_PUT_AWAY("/intake/*/paper"), SEE_RECORD("/c/"),
    FIRST_DAYS("/c/*/days /intake/*/days"),
    LATER("/c/*/later /intake/*/later /intake/*/stopped"), SUSPECTS("/c/*/suspects"),
    SHOW_IDENTITY("/c/*/show /intake/*/people/show /intake/*/*/told"), STORY("/c/*/story"),
    CONSENT("/c/*/consent /emergencies"), DANGER("/c/*/danger /dangers"), DOOR("/c/*/door"),
    PLAN("/c/*/plan"), NEEDS("/c/*/needs /c/*/interests /c/*/paths /c/*/functioning"),
    APPROVE("/c/*/approvals /approvals"), CLOSE("/c/*/close /c/*/reopen /c/*/again"),
    TRANSFER("/c/*/transfer /transfers"), AFTERCARE("/c/*/aftercare"),
    LATER_CONTACT("/c/*/later-contact /later-contacts"), KEEPING("/c/*/retention /retention"), ASSIGN("/c/*/worker"),
    AWAY("/away"), SERVICES("/services"), REFERRALS("/c/*/referrals"), RECEIVED("/referred"),
    RETURN("/c/*/return"), FOLLOW_UP("/c/*/follow-up /visits"), SIGHTING("/c/*/follow-up/sighting"),
    DOCUMENTS("/c/*/documents"), PUT_DOCUMENT("/documents/new /c/*/documents/away"),
    SECOND_LOOK("/c/*/documents/second"),
    ERASE("/c/*/erase /c/*/hold /admin/erasures"),
    WHO_LOOKED("/c/*/access-log"), ROLL("/places/"),
    HOUSE("/places/*/house /places/*/beds /places/*/count /places/*/since /places/*/note /places/*/activities"
            + " /c/*/stay /missing"),
    INCIDENTS("/places/*/incidents /incidents /c/*/allegation"),
    MEDICINES("/places/*/medicines /c/*/medicines"), VISITORS("/places/*/visitors /c/*/visitors"),
    OUTINGS("/places/*/outings /c/*/outings"), LEGAL("/legal /c/*/legal"),
    NUMBERS("/places/*/numbers"),
    LABELS("/places/*/labels /labels"), EVENTS("/places/*/events /events"), SHIFT("/shift"),
    PEOPLE("/admin/people /admin/new-person"),
    CODES("/codes"),
    HOUSES("/admin/agencies /admin/places /admin/rooms /admin/teams /admin/new-place /admin/new-team"),
    STATEMENT("/admin/statements /admin/ladder /admin/authority /admin/danger /admin/needs /admin/plan"
            + " /admin/approvals /admin/closing /admin/retention /admin/services /admin/follow-up /admin/caseload /admin/digest"
            + " /admin/house-times /admin/incidents"),
    LISTS("/admin/lists /admin/world"),
    ROLES("/admin/roles"), FIGURES("/reports"), FIGURES_OUT("/releases"), EXPORT("/exports"), VERIFY("/verifications"),
    AUDIT("/audit"),
    OWN_ACCOUNT(""), OTHER("");

    private static final Map<String, Deed> BEGINNINGS = Arrays.stream(values())
            .flatMap(deed -> Arrays.stream(deed.beginnings.split(" ")).filter(beginning -> !beginning.isEmpty())
                    .map(beginning -> Map.entry(beginning, deed)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Parted by blanks. */
    private final String beginnings;

    Deed(String beginnings) {
        this.beginnings = beginnings;
    }

    /** The deed that a page with this pattern belongs to: the one whose beginning is the longest. */
    static Deed at(String pattern) {
        var address = pattern.replaceAll("\\{[^/]*}", "*");
        return BEGINNINGS.entrySet().stream().filter(entry -> address.startsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length())).map(Map.Entry::getValue).orElse(OTHER);
    }
}
