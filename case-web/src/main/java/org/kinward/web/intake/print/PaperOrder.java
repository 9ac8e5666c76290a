package org.kinward.web.intake.print;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.kinward.core.identity.VaultField;
import org.kinward.web.intake.print.BlankPage.Line;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.HeldOnSheet;

/** In which order a sheet asks on the screen: where it is not the one of its record, and where what is protected stands. */
final class PaperOrder {

    private static final Map<SheetKind, List<String>> OF_THE_SCREEN = Map.of(SheetKind.LANGUAGE,
            List.of("language", "otherLanguage", "interpreter", "wish.prefersInterpreter", "interpreterChecks",
                    "wish.prefers", "room.quietPlace", "room.inTheRoom"));

    /** The question below which a protected line stands. */
    private static final Map<VaultField, String> BELOW = Map.ofEntries(
            Map.entry(VaultField.HEALTH_SIGNS, "signs"), Map.entry(VaultField.INTERPRETER_NAME, "interpreter"),
            Map.entry(VaultField.ESCORT_NAME, "unit"), Map.entry(VaultField.ESCORT_PHONE, "unit"),
            Map.entry(VaultField.ESCORT_PAPER_NUMBER, "paper"), Map.entry(VaultField.ADULT_NAME, "present"),
            Map.entry(VaultField.ACCOUNT_TEXT, "accounts"), Map.entry(VaultField.SEX_DETAIL, "sex"),
            Map.entry(VaultField.BIRTH_DAY, "age"), Map.entry(VaultField.OTHERS_WHERE, "inDangerCountry"),
            Map.entry(VaultField.MAY_KNOW, "someoneMayKnow"), Map.entry(VaultField.MAY_NOT_COME_NEAR, "keptAway"),
            Map.entry(VaultField.SAFE_CONTACT, "safeContact"), Map.entry(VaultField.CARER_PHONE, "safeContact"),
            Map.entry(VaultField.GIVEN_NAME, "knowsWholeName"), Map.entry(VaultField.FAMILY_NAME, "knowsWholeName"),
            Map.entry(VaultField.NICKNAME, "knowsWholeName"), Map.entry(VaultField.OTHER_SPELLING, "knowsWholeName"),
            Map.entry(VaultField.CHILD_PHONE, "hasPhone"), Map.entry(VaultField.PRECISE_ADDRESS, "lastStay.landmark"),
            Map.entry(VaultField.ETHNIC_GROUP, "groupNoted"),
            Map.entry(VaultField.RELATIVE_NAME, "siblings.takenBefore"),
            Map.entry(VaultField.IDENTITY_PAPER, "result.doneOn"), Map.entry(VaultField.HEALTH_RESULT, "healthAgain"),
            Map.entry(VaultField.HEALTH_APART_FOUND, "healthAgain"),
            Map.entry(VaultField.DECISION_NUMBER, "decidedUntil"), Map.entry(VaultField.SAFE_MEETING, "visits.danger"));

    private PaperOrder() {
    }

    /** The names of the questions of a sheet as the screen asks them. */
    static Stream<String> of(SheetKind kind, Stream<String> questions) {
        var order = OF_THE_SCREEN.getOrDefault(kind, List.of());
        return order.isEmpty() ? questions : questions.sorted(Comparator.comparingInt(order::indexOf));
    }

    /** What is protected and stands below this question. */
    static Stream<Line> below(SheetKind kind, String question) {
        return HeldOnSheet.of(kind).stream().filter(field -> question.equals(BELOW.get(field)))
                .map(field -> Line.toWrite("intake.check.held." + field.name()));
    }
}
