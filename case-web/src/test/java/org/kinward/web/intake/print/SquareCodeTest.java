package org.kinward.web.intake.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.regex.Pattern;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import org.junit.jupiter.api.Test;
import org.kinward.core.reference.ReferenceNumber;

class SquareCodeTest {

    private static final int EDGE = 4;

    private final ReferenceNumber number = ReferenceNumber.random(new SplittableRandom(7));

    @Test
    void holdsTheNumberAndNothingElse() throws Exception {
        var code = SquareCode.of(number);

        var read = new Decoder().decode(withoutEdge(code));

        assertThat(read.getText()).isEqualTo(number.shown());
    }

    @Test
    void isTheSmallestCodeThereIs() {
        var code = SquareCode.of(number);

        assertThat(code.size()).isEqualTo(29);
        assertThat(code.path().length()).isLessThan(4_000);
    }

    @Test
    void isNotReadWhenTheDrawingIsSpoilt() {
        var spoilt = withoutEdge(SquareCode.of(number));
        spoilt.setRegion(0, 0, spoilt.getWidth(), spoilt.getHeight() / 2);

        assertThat(catchThrowableOf(spoilt)).isNotNull();
    }

    private static Throwable catchThrowableOf(BitMatrix modules) {
        return org.assertj.core.api.Assertions.catchThrowable(() -> new Decoder().decode(modules));
    }

    /** From the drawing itself, as a camera would see it. */
    private static BitMatrix withoutEdge(SquareCode code) {
        var modules = new BitMatrix(code.size() - 2 * EDGE);
        var square = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(code.path());
        while (square.find()) {
            modules.set(Integer.parseInt(square.group(1)) - EDGE, Integer.parseInt(square.group(2)) - EDGE);
        }
        return modules;
    }
}
