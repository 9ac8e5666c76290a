package org.kinward.web.intake.words;

import java.util.List;

import org.kinward.core.identity.VaultField;
import org.kinward.web.intake.sheet.SheetKind;

/** Which details of the vault a sheet asks for: of these a page says that they are written down, never what they are. */
public final class HeldOnSheet {

    private HeldOnSheet() {
    }

    /** In the order of the sheet. */
    public static List<VaultField> of(SheetKind kind) {
        return switch (kind) {
            case HEALTH -> List.of(VaultField.HEALTH_SIGNS);
            case LANGUAGE -> List.of(VaultField.INTERPRETER_NAME);
            case ESCORT -> List.of(VaultField.ESCORT_NAME, VaultField.ESCORT_PHONE, VaultField.ESCORT_PAPER_NUMBER);
            case ADULT -> List.of(VaultField.ADULT_NAME);
            case ACCOUNTS -> List.of(VaultField.ACCOUNT_TEXT);
            case SEX_AGE -> List.of(VaultField.SEX_DETAIL, VaultField.BIRTH_DAY);
            case OTHERS -> List.of(VaultField.OTHERS_WHERE);
            case CONTACT -> List.of(VaultField.MAY_KNOW, VaultField.MAY_NOT_COME_NEAR, VaultField.SAFE_CONTACT,
                    VaultField.CARER_PHONE);
            case OWN_NAMES -> List.of(VaultField.GIVEN_NAME, VaultField.FAMILY_NAME, VaultField.NICKNAME,
                    VaultField.OTHER_SPELLING, VaultField.CHILD_PHONE);
            case ORIGIN -> List.of(VaultField.PRECISE_ADDRESS);
            case ETHNICITY -> List.of(VaultField.ETHNIC_GROUP);
            case HOUSEHOLD -> List.of(VaultField.RELATIVE_NAME);
            case PAPERS_HELD -> List.of(VaultField.IDENTITY_PAPER);
            case HEALTH_CHECK -> List.of(VaultField.HEALTH_RESULT, VaultField.HEALTH_APART_FOUND);
            case GUARDIAN -> List.of(VaultField.DECISION_NUMBER);
            case SAFE_TO_CONTACT -> List.of(VaultField.SAFE_MEETING);
            default -> List.of();
        };
    }
}
