package org.kinward.web.statistics.noisy;

import java.math.BigDecimal;

import org.kinward.core.statistics.desk.DeclareFamily;
import org.kinward.core.statistics.desk.DeskNotes;
import org.kinward.core.statistics.noisy.Chances;
import org.kinward.core.statistics.noisy.GiveNoisyTable;
import org.kinward.core.statistics.noisy.NoiseBudget;
import org.kinward.core.statistics.noisy.NoisyLedgers;
import org.kinward.core.statistics.noisy.NoisyRelease;
import org.kinward.core.statistics.noisy.ReadNoisyTables;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of noisy tables. */
@Configuration(proxyBeanMethods = false)
class NoisyUseCases {

    private static final int THOUSANDTHS = 3;

    /** Epsilon of a table, of a counting and of any year. */
    @Bean
    NoiseBudget noiseBudget(@Value("${kinward.figures.noise.table:0.5}") BigDecimal table,
            @Value("${kinward.figures.noise.counting:3}") BigDecimal counting,
            @Value("${kinward.figures.noise.year:6}") BigDecimal year) {
        return new NoiseBudget(thousandths(table), thousandths(counting), thousandths(year));
    }

    @Bean
    NoisyRelease noisyRelease(Chances chances, NoiseBudget budget) {
        return new NoisyRelease(chances, budget);
    }

    @Bean
    GiveNoisyTable giveNoisyTable(NoisyLedgers ledgers, NoisyRelease release, DeskNotes notes,
            DeclareFamily.Terms terms) {
        return new GiveNoisyTable(ledgers, release, notes, terms);
    }

    @Bean
    ReadNoisyTables readNoisyTables(NoisyLedgers ledgers, NoisyRelease release, DeskNotes notes) {
        return new ReadNoisyTables(ledgers, release, notes);
    }

    private static int thousandths(BigDecimal epsilon) {
        return epsilon.movePointRight(THOUSANDTHS).intValueExact();
    }
}
