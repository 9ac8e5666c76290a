package org.kinward.web.shell.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

/** Whoever sends a byte now and then does not send for ever. */
class BodyInTimeTest {

    private static final InputBuffer DRIPPING = new InputBuffer() {

        @Override
        public int doRead(ApplicationBufferHandler handler) {
            return 1;
        }

        @Override
        public int available() {
            return 1;
        }
    };

    private long now = 7;
    private final BodyInTime.InTime body = new BodyInTime.InTime(DRIPPING, () -> now, now);

    @Test
    void isReadForAWhileAndNoLonger() throws IOException {
        assertThat(body.doRead(new Nobody())).isOne();
        now += BodyInTime.LONGEST.toNanos();
        assertThat(body.doRead(new Nobody())).isOne();
        now++;

        assertThatThrownBy(() -> body.doRead(new Nobody())).isInstanceOf(IOException.class);
    }

    private static final class Nobody implements ApplicationBufferHandler {

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            // nobody reads it
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return ByteBuffer.allocate(0);
        }

        @Override
        public void expand(int size) {
            // nobody reads it
        }
    }
}
