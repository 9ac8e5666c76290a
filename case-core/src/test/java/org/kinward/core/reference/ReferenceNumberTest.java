package org.kinward.core.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kinward.core.reference.ReferenceSymbols.ALPHABET;
import static org.kinward.core.reference.ReferenceSymbols.TWINS;

import java.util.Locale;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReferenceNumberTest {

    @Property
    void findsEverySingleWrongSymbol(@ForAll("numbers") ReferenceNumber number) {
        for (int position = 0; position < ReferenceNumber.LENGTH; position++) {
            for (int symbol = 0; symbol < ALPHABET.length(); symbol++) {
                var typed = with(number, position, ALPHABET.charAt(symbol));

                assertThat(ReferenceNumber.read(typed) instanceof ReferenceReading.Valid)
                        .isEqualTo(typed.equals(number.symbols()));
            }
        }
    }

    @Property
    void findsEverySwapOfTwoSymbols(@ForAll("numbers") ReferenceNumber number) {
        for (int left = 0; left < ReferenceNumber.LENGTH; left++) {
            for (int right = left + 1; right < ReferenceNumber.LENGTH; right++) {
                var typed = swapped(number, left, right);

                assertThat(ReferenceNumber.read(typed) instanceof ReferenceReading.Valid)
                        .isEqualTo(typed.equals(number.symbols()));
            }
        }
    }

    /** Sums are linear, so a difference that shows over all pairs of symbols and positions shows in every number. */
    @Example
    void hasNoPairOfSymbolsAndPositionsThatHidesAnError() {
        for (int position = 0; position < ReferenceNumber.LENGTH; position++) {
            int weight = ReferenceNumber.LENGTH - position;
            for (int difference = 1; difference < ReferenceSymbols.COUNT; difference++) {
                assertThat(weight * difference % ReferenceSymbols.COUNT).isNotZero();
                for (int other = 1; other < weight; other++) {
                    assertThat((weight - other) * difference % ReferenceSymbols.COUNT).isNotZero();
                }
            }
        }
    }

    @Property
    void isReadBackHoweverItIsTyped(@ForAll("numbers") ReferenceNumber number) {
        var spaced = " " + number.shown().toLowerCase(Locale.ROOT).replace("-", " – ") + "\u200f\u00a0";

        assertThat(ReferenceNumber.read(spaced)).isEqualTo(new ReferenceReading.Valid(number));
        assertThat(ReferenceNumber.read(number.shown())).isEqualTo(new ReferenceReading.Valid(number));
        assertThat(number).hasToString(number.shown());
        assertThat(number.shown()).matches("[" + ALPHABET + "]{5}-[" + ALPHABET + "]{5}");
    }

    @Property
    void readsALookAlikeAsItsTwin(@ForAll("numbers") ReferenceNumber number) {
        var typed = number.symbols();
        for (var twin : TWINS.entrySet()) {
            typed = typed.replace(twin.getValue(), twin.getKey());
        }

        assertThat(ReferenceNumber.read(typed)).isEqualTo(new ReferenceReading.Valid(number));
    }

    @Example
    void givesEveryLeftOutSignExactlyOneTwin() {
        for (char sign : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
            assertThat(TWINS.containsKey(sign)).isEqualTo(ALPHABET.indexOf(sign) < 0);
        }

        assertThat(TWINS.values()).allMatch(twin -> ALPHABET.indexOf(twin) >= 0);
        assertThat(ALPHABET).hasSize(23).doesNotContain("A", "E", "I", "O", "U", "Y");
        assertThat("4F7KD29QMX".chars()).allMatch(sign -> ALPHABET.indexOf(sign) >= 0);
    }

    @Example
    void readsArabicAndFullWidthDigits() {
        var number = new ReferenceNumber("222222222" + ReferenceSymbols.checkOf("222222222"));
        var arabic = number.symbols().replace("2", "٢");
        var fullWidth = number.symbols().replace("2", "２");

        assertThat(ReferenceNumber.read(arabic)).isEqualTo(new ReferenceReading.Valid(number));
        assertThat(ReferenceNumber.read(fullWidth)).isEqualTo(new ReferenceReading.Valid(number));
    }

    @Example
    void readsAnArabicNoughtAsTheLetterItLooksLike() {
        var number = new ReferenceNumber("QQQQQQQQQ" + ReferenceSymbols.checkOf("QQQQQQQQQ"));

        assertThat(ReferenceNumber.read(number.symbols().replace("Q", "٠")))
                .isEqualTo(new ReferenceReading.Valid(number));
    }

    @Property
    void neverThrowsOnWhatIsTyped(@ForAll String typed) {
        assertThat(ReferenceNumber.read(typed)).isNotNull();
    }

    @Example
    void tellsAWrongCheckFromWhatIsNoNumber() {
        var right = ReferenceNumber.random(new Random(7));
        var wrong = with(right, 9, right.symbols().charAt(9) == '2' ? '3' : '2');

        assertThat(ReferenceNumber.read(wrong)).isInstanceOf(ReferenceReading.CheckDoesNotFit.class);
        assertThat(ReferenceNumber.read("4F7KD")).isInstanceOf(ReferenceReading.NotANumber.class);
        assertThat(ReferenceNumber.read("4F7KD-29QM\u0000")).isInstanceOf(ReferenceReading.NotANumber.class);
        assertThat(ReferenceNumber.read("x".repeat(10_000))).isInstanceOf(ReferenceReading.NotANumber.class);
        assertThatIllegalArgumentException().isThrownBy(() -> new ReferenceNumber(wrong));
    }

    @Provide
    Arbitrary<ReferenceNumber> numbers() {
        return Arbitraries.strings().withChars(ALPHABET).ofLength(ReferenceNumber.LENGTH - 1)
                .map(nine -> new ReferenceNumber(nine + ReferenceSymbols.checkOf(nine)));
    }

    private static String with(ReferenceNumber number, int position, char symbol) {
        var typed = new StringBuilder(number.symbols());
        typed.setCharAt(position, symbol);
        return typed.toString();
    }

    private static String swapped(ReferenceNumber number, int left, int right) {
        var typed = new StringBuilder(number.symbols());
        typed.setCharAt(left, number.symbols().charAt(right));
        typed.setCharAt(right, number.symbols().charAt(left));
        return typed.toString();
    }
}
