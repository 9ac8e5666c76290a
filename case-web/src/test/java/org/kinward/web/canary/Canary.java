package org.kinward.web.canary;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A value that nothing else in the world holds, so that finding it anywhere is a leak. */
record Canary(String value) {

    static final Canary NAME = new Canary("Zzcanaryname");
    static final Canary KEPT_AWAY = new Canary("Zzcanaryuncle");
    static final Canary SAFE_CONTACT = new Canary("Zzcanaryneighbour");
    static final Canary MAY_KNOW = new Canary("Zzcanaryaunt");
    static final Canary CARER_PHONE = new Canary("22891007654321");
    static final Canary INTERPRETER = new Canary("Zzcanaryinterpreter");
    static final Canary ESCORT = new Canary("Zzcanaryescort");
    /** Typed with a plus, which some encodings change; the digits stay. */
    static final Canary PHONE = new Canary("22890001234567");
    static final Canary PAPER = new Canary("ZZ-CANARY-4711");
    static final Canary ADULT = new Canary("Zzcanaryadult");
    static final Canary OTHERS = new Canary("Zzcanarycellar");
    static final Canary ACCOUNT = new Canary("Zzcanaryaccount");
    /** The first days: where the child comes from, the family, what care found, how to meet. */
    static final Canary FAMILY_NAME = new Canary("Zzcanaryfamily");
    static final Canary VILLAGE = new Canary("Zzcanaryvillage");
    static final Canary RELATIVE = new Canary("Zzcanarymother");
    static final Canary GROUP = new Canary("Zzcanarygroup");
    static final Canary HEALTH_RESULT = new Canary("Zzcanaryresult");
    static final Canary PAPER_HELD = new Canary("ZZ-CANARY-0815");
    static final Canary DECISION = new Canary("ZZ-CANARY-0916");
    static final Canary MEETING = new Canary("Zzcanarymarket");
    static final Canary SUSPECT = new Canary("Zzcanarydriver");
    static final Canary ANSWERS = new Canary("Zzcanaryguardian");
    static final Canary RECEIVER = new Canary("Zzcanaryreceiver");
    static final Canary VISITOR = new Canary("Zzcanaryvisitor");
    /** What a child takes and must not have. */
    static final Canary MEDICINE = new Canary("Zzcanarysyrup");
    static final Canary ALLERGY = new Canary("Zzcanarynuts");
    static final Canary BIRTH = new Canary("2011-05-17");
    static final Canary BIRTH_IN_WORDS = new Canary("17 May 2011");
    static final Canary BIRTH_IN_FRENCH = new Canary("17 mai 2011");
    /** A tick of the health page; every health page offers it to be ticked, so pages are asked otherwise. */
    static final Canary TICK = new Canary("PREGNANT_OR_MAY_BE");
    /** The one with a key of its own. */
    static final Canary TICK_APART = new Canary("POSSIBLE_SEXUAL_VIOLENCE");
    /** The sealed answer about sex; every such page offers it as well. */
    static final Canary SEX = new Canary("OTHER_OR_INTERSEX");
    /** Lawful in casework, but not where errors are told. */
    static final Canary UNIT = new Canary("Zzcanaryunit");

    /** What the child said back when it was asked: for who works on the case, and for no log and no address. */
    static final Canary SAID_BACK = new Canary("Zzcanarysaidback");

    /** What only the vault may hold, and only encrypted. */
    static final List<Canary> OF_THE_VAULT = List.of(NAME, KEPT_AWAY, SAFE_CONTACT, MAY_KNOW, CARER_PHONE,
            INTERPRETER, ESCORT, PHONE, PAPER, ADULT, OTHERS, ACCOUNT, FAMILY_NAME, VILLAGE, RELATIVE, GROUP,
            HEALTH_RESULT,
            PAPER_HELD, DECISION,
            MEETING, SUSPECT, ANSWERS, RECEIVER, VISITOR, MEDICINE, ALLERGY, BIRTH, BIRTH_IN_WORDS, BIRTH_IN_FRENCH);

    private static final int BASE64_BYTES = 3;

    /** Found in text or in bytes read as Latin-1: as it is, in other letters, as hexadecimal digits, as base64. */
    boolean isIn(String text) {
        return forms().anyMatch(text::contains);
    }

    /** The same forms in small letters, for comparing with a row in small letters. */
    Stream<String> smallForms() {
        return forms().map(form -> form.toLowerCase(Locale.ROOT)).distinct();
    }

    /** As it is, in small and in large letters, each as text, as hexadecimal digits and as the middle of base64. */
    Stream<String> forms() {
        List<UnaryOperator<String>> spellings = List.of(text -> text, text -> text.toLowerCase(Locale.ROOT),
                text -> text.toUpperCase(Locale.ROOT));
        return spellings.stream().map(spelling -> spelling.apply(value)).distinct()
                .flatMap(text -> Stream.concat(Stream.of(text, hex(text)), base64(text)));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The middle of the value in base64, whatever stands before it. */
    private static Stream<String> base64(String text) {
        return Stream.of(0, 1, 2).map(before -> {
            var bytes = ("x".repeat(before) + text).getBytes(StandardCharsets.UTF_8);
            var whole = Base64.getEncoder().withoutPadding().encodeToString(bytes);
            var first = before == 0 ? 0 : 4;
            return whole.substring(first, bytes.length / BASE64_BYTES * 4);
        });
    }
}
