package org.kinward.core.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kinward.core.child.HealthApart.ApartTick;
import org.kinward.core.child.SealedHealthSigns.SealedSign;

class SealedValuesTest {

    @Property
    void readBackEverySetOfSigns(@ForAll Set<SealedSign> ticked) {
        var signs = new SealedHealthSigns(ticked);

        assertThat(SealedHealthSigns.decode(signs.encode())).isEqualTo(signs);
    }

    @Property
    void keepApartEverySetOfTicksInTheSameLength(@ForAll Set<ApartTick> ticked) {
        var apart = new HealthApart(ticked);

        assertThat(HealthApart.decode(apart.encode())).isEqualTo(apart);
        assertThat(apart.encode()).hasSameSizeAs(new HealthApart(Set.of()).encode());
    }

    @Example
    void sayNothingOfWhatTheyRefuse() {
        assertThatIllegalArgumentException().isThrownBy(() -> HealthApart.decode("0100"))
                .withMessageNotContaining("0100");
        assertThatIllegalArgumentException().isThrownBy(() -> HealthApart.decode("0000000000000001"));
    }

    @Example
    void refuseWhatTheyDidNotWrite() {
        assertThatIllegalArgumentException().isThrownBy(() -> SealedHealthSigns.decode("HEADACHE"));

        assertThat(SealedSex.decode(SealedSex.OTHER_OR_INTERSEX.encode())).contains(SealedSex.OTHER_OR_INTERSEX);
        assertThat(SealedSex.decode("")).isEmpty();
    }
}
