package org.kinward.core.statistics.noisy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is drawn has exactly the likelihood that it should have: each way that chance can go is followed. */
class TwoSidedTest {

    private static final double TOO_UNLIKELY = 1e-8;

    @ParameterizedTest
    @CsvSource({"500,1", "500,3", "1000,1", "300,1"})
    void drawsEachNumberExactlyAsOftenAsItShould(int epsilon, int most) {
        var noise = new TwoSided(epsilon, most);
        var ways = new Ways(noise);

        ways.follow(new ArrayList<>(), 1);

        assertThat(ways.notFollowed).isLessThan(5e-4);
        IntStream.rangeClosed(-12, 12).forEach(number -> assertThat(ways.likelihood(number))
                .as("likelihood of %d", number).isCloseTo(noise.likelihood(number), within(5e-4)));
    }

    @Test
    void wouldSeeADrawThatFavoursNone() {
        var noise = new TwoSided(500, 1);
        var ways = new Ways(noise);

        ways.follow(new ArrayList<>(), 1);
        ways.found.merge(0, ways.found.getOrDefault(1, 0.0), Double::sum);

        assertThat(ways.likelihood(0)).isNotCloseTo(noise.likelihood(0), within(1e-2));
    }

    /** The promise itself: one case file more or less makes no outcome likelier than by e to the power of epsilon. */
    @ParameterizedTest
    @CsvSource({"500,1", "500,3", "3000,1"})
    void keepsItsPromise(int epsilon, int most) {
        var noise = new TwoSided(epsilon, most);

        assertThat(IntStream.rangeClosed(-400, 400).mapToDouble(noise::likelihood).sum()).isEqualTo(1, within(1e-9));
        for (int number = -40; number <= 40; number++) {
            assertThat(Math.pow(noise.likelihood(number) / noise.likelihood(number + 1), most))
                    .isLessThanOrEqualTo(Math.exp(epsilon / 1000.0) + 1e-9);
        }
    }

    @Test
    void saysHowNearItIsIn19Of20Cases() {
        var noise = new TwoSided(500, 1);
        int near = noise.within(1);

        assertThat(near).isEqualTo(6);
        assertThat(IntStream.rangeClosed(-near, near).mapToDouble(noise::likelihood).sum()).isGreaterThan(0.95);
        assertThat(IntStream.rangeClosed(1 - near, near - 1).mapToDouble(noise::likelihood).sum()).isLessThan(0.95);
        assertThat(noise.within(15)).isBetween(20, 23);
        assertThatThrownBy(() -> new TwoSided(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Follows every way that chance can go in one round, until it is too unlikely to matter. */
    private static final class Ways {

        private final TwoSided noise;
        private final Map<Integer, Double> found = new HashMap<>();
        private double notFollowed;
        private double nothing;

        Ways(TwoSided noise) {
            this.noise = noise;
        }

        void follow(List<Integer> way, double likelihood) {
            if (likelihood < TOO_UNLIKELY) {
                notFollowed += likelihood;
                return;
            }
            var script = new Script(way);
            try {
                noise.round(script).ifPresentOrElse(number -> found.merge(number, likelihood, Double::sum),
                        () -> nothing += likelihood);
            } catch (Further further) {
                for (int next = 0; next < further.likelihoods.length; next++) {
                    way.add(next);
                    follow(way, likelihood * further.likelihoods[next]);
                    way.removeLast();
                }
            }
        }

        /** A round that ends with nothing changes nothing: what is left is shared by the others. */
        double likelihood(int number) {
            return found.getOrDefault(number, 0.0) / (1 - nothing);
        }
    }

    private static final class Script implements Chance {

        private final List<Integer> way;
        private int at;

        Script(List<Integer> way) {
            this.way = way;
        }

        @Override
        public int below(int bound) {
            var likelihoods = new double[bound];
            Arrays.fill(likelihoods, 1.0 / bound);
            return next(likelihoods);
        }

        @Override
        public boolean happens(int some, int all) {
            return some == all || next(1 - (double) some / all, (double) some / all) == 1;
        }

        private int next(double... likelihoods) {
            if (at == way.size()) {
                throw new Further(likelihoods);
            }
            return way.get(at++);
        }
    }

    private static final class Further extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient double[] likelihoods;

        Further(double... likelihoods) {
            super("further", null, false, false);
            this.likelihoods = likelihoods;
        }
    }
}
