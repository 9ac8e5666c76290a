package org.kinward.core.backup;

import java.util.List;
import java.util.Map;

/** What the whole program does to a restored copy before anybody may use it. */
public interface RestoredCopy {

    /**
     * Proves the copy, closes again whoever was erased since it was made, brings its two sides together and writes down
     * that it was restored.
     *
     * @param facts
     *            what was written down when the copy was made
     * @return what a person should know, in sentences
     * @throws CopyRefused
     *             if the parts do not belong together
     */
    List<String> finish(Map<String, String> facts) throws CopyRefused;
}
