package org.kinward.web.casefile;

import java.util.EnumSet;
import java.util.Set;

import org.kinward.core.identity.VaultField;

/**
 * Which protected details a record shows for a minute. Everybody in direct care: the name used, who may not come near,
 * and what is sealed, which the vault opens to the carer on shift and the lead worker alone. Who works on the case also
 * whom to call or to look for, where others are in danger, what others have told, and all names of the child.
 */
final class Showable {

    private static final Set<VaultField> TO_ALL = Set
            .copyOf(EnumSet.of(VaultField.NAME_USED, VaultField.MAY_NOT_COME_NEAR, VaultField.SEX_DETAIL,
                    VaultField.HEALTH_RESULT, VaultField.SAFE_MEETING));

    private static final Set<VaultField> TO_WHO_LEADS = Set.copyOf(EnumSet.of(VaultField.GIVEN_NAME,
            VaultField.FAMILY_NAME, VaultField.NICKNAME, VaultField.OTHER_SPELLING, VaultField.CHILD_PHONE,
            VaultField.MAY_KNOW,
            VaultField.SAFE_CONTACT, VaultField.CARER_PHONE, VaultField.ESCORT_NAME, VaultField.ESCORT_PHONE,
            VaultField.ESCORT_PAPER_NUMBER, VaultField.HANDED_TO, VaultField.VISITOR,
            VaultField.ADULT_NAME, VaultField.WHO_ANSWERS_NAME, VaultField.INTERPRETER_NAME, VaultField.OTHERS_WHERE,
            VaultField.ACCOUNT_TEXT, VaultField.RELATIVE_NAME, VaultField.PRECISE_ADDRESS, VaultField.IDENTITY_PAPER,
            VaultField.DECISION_NUMBER, VaultField.ETHNIC_GROUP, VaultField.HEALTH_APART_FOUND));

    private Showable() {
    }

    static boolean is(VaultField field, boolean leads) {
        return TO_ALL.contains(field) || (leads && TO_WHO_LEADS.contains(field));
    }
}
