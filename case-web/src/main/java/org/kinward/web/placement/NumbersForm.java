package org.kinward.web.placement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.placement.NightNumber;
import org.kinward.core.placement.NumberList;
import org.kinward.core.placement.WhoToCall;
import org.kinward.core.saving.Revision;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Words;
import org.springframework.validation.BindingResult;

/** Whom the place calls at night, as typed. A line left blank takes the number away. */
record NumbersForm(String dutyManager, String nurse, String ambulance, String police, String interpreter,
        FormStamp stamp) {

    NumbersForm(@Nullable String dutyManager, @Nullable String nurse, @Nullable String ambulance,
            @Nullable String police, @Nullable String interpreter, @Nullable FormStamp stamp) {
        this.dutyManager = text(dutyManager);
        this.nurse = text(nurse);
        this.ambulance = text(ambulance);
        this.police = text(police);
        this.interpreter = text(interpreter);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static NumbersForm of(NumberList list) {
        var numbers = list.numbers();
        return new NumbersForm(of(numbers, WhoToCall.DUTY_MANAGER), of(numbers, WhoToCall.NURSE),
                of(numbers, WhoToCall.AMBULANCE), of(numbers, WhoToCall.POLICE), of(numbers, WhoToCall.INTERPRETER),
                FormStamp.fresh(list.revision()));
    }

    /** What was typed, for somebody who has seen this revision. */
    NumbersForm seen(Revision revision) {
        return new NumbersForm(dutyManager, nurse, ambulance, police, interpreter, FormStamp.fresh(revision));
    }

    /** Each line as words, for whoever must choose between two of them. */
    Map<String, Words> words() {
        return Arrays.stream(WhoToCall.values()).collect(Collectors.toMap(Option::termKey,
                who -> typed(who).isEmpty() ? Words.keyed("placement.numbers.none") : Words.said(typed(who)),
                (one, _) -> one, LinkedHashMap::new));
    }

    /** What can be dialled; whatever cannot is written down beside its field. */
    List<NightNumber> read(BindingResult wrong) {
        var filled = Arrays.stream(WhoToCall.values()).filter(who -> !typed(who).isEmpty()).toList();
        filled.stream().filter(who -> !NightNumber.isNumber(typed(who)))
                .forEach(who -> wrong.rejectValue(field(who), "placement.numbers.wrong"));
        return wrong.hasErrors() ? List.of()
                : filled.stream().map(who -> new NightNumber(who, typed(who))).toList();
    }

    private String typed(WhoToCall who) {
        return switch (who) {
            case DUTY_MANAGER -> dutyManager;
            case NURSE -> nurse;
            case AMBULANCE -> ambulance;
            case POLICE -> police;
            case INTERPRETER -> interpreter;
        };
    }

    private static String field(WhoToCall who) {
        return switch (who) {
            case DUTY_MANAGER -> "dutyManager";
            case NURSE -> "nurse";
            case AMBULANCE -> "ambulance";
            case POLICE -> "police";
            case INTERPRETER -> "interpreter";
        };
    }

    private static @Nullable String of(List<NightNumber> numbers, WhoToCall who) {
        return numbers.stream().filter(number -> number.who() == who).map(NightNumber::phone).findFirst().orElse(null);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
