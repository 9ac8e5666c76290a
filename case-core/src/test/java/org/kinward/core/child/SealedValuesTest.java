package org.kinward.core.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kinward.core.child.SealedHealthSigns.SealedSign;

class SealedValuesTest {

    @Property
    void readBackEverySetOfSigns(@ForAll Set<SealedSign> ticked) {
        var signs = new SealedHealthSigns(ticked);

        assertThat(SealedHealthSigns.decode(signs.encode())).isEqualTo(signs);
    }

    @Example
    void refuseWhatTheyDidNotWrite() {
        assertThatIllegalArgumentException().isThrownBy(() -> SealedHealthSigns.decode("HEADACHE"));

        assertThat(SealedSex.decode(SealedSex.OTHER_OR_INTERSEX.encode())).contains(SealedSex.OTHER_OR_INTERSEX);
        assertThat(SealedSex.decode("")).isEmpty();
    }
}
