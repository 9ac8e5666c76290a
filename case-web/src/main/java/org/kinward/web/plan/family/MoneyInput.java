package org.kinward.web.plan.family;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.plan.family.HelpWhat;
import org.kinward.web.intake.typed.Fields;

/** How much money, how often, under which condition, as typed. */
record MoneyInput(String amount, String currency, String every, String condition) {

    MoneyInput(@Nullable String amount, @Nullable String currency, @Nullable String every,
            @Nullable String condition) {
        this.amount = Fields.orEmpty(amount);
        this.currency = Fields.orEmpty(currency);
        this.every = Fields.orEmpty(every);
        this.condition = Fields.orEmpty(condition);
    }

    static MoneyInput orEmpty(@Nullable MoneyInput money) {
        return money == null ? new MoneyInput(null, null, null, null) : money;
    }

    /** The money; empty if something is wrong here or elsewhere, and then it says what. */
    Optional<HelpWhat> read(Fields fields, Optional<HelpWhat.Common> common) {
        var often = fields.one("money.every", every, HelpWhat.HowOften.class);
        var terms = HelpForm.words(fields, "money.condition", condition);
        var kind = ofMoney();
        if (kind.isEmpty()) {
            fields.missing("money.currency");
        }
        // as typed: 2.000 is no sum of a currency without cents, nor two of it
        var sum = number().filter(one -> kind.filter(of -> one.scale() <= Math.max(0, of.getDefaultFractionDigits())
                && HelpWhat.Money.fits(one, of)).isPresent());
        if (sum.isEmpty()) {
            fields.missing("money.amount");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : common.map(all -> new HelpWhat.Money(all, sum.orElseThrow(), kind.orElseThrow(),
                        often.orElseThrow(), terms));
    }

    private Optional<Currency> ofMoney() {
        var code = currency.strip().toUpperCase(Locale.ROOT);
        return Currency.getAvailableCurrencies().stream().filter(one -> one.getCurrencyCode().equals(code))
                .findFirst();
    }

    /** Digits of any script, blanks between them, a comma or a point before decimals. */
    private Optional<BigDecimal> number() {
        var plain = new StringBuilder();
        for (int sign : amount.strip().codePoints().toArray()) {
            int digit = Character.digit(sign, 10);
            if (digit >= 0) {
                plain.append(digit);
            } else if (sign == ',' || sign == '.') {
                plain.append('.');
            } else if (!Character.isSpaceChar(sign)) {
                return Optional.empty();
            }
        }
        return plain.toString().matches("\\d{1,12}(\\.\\d{1,3})?") ? Optional.of(new BigDecimal(plain.toString()))
                : Optional.empty();
    }
}
